import { DAY_MINUTES } from './calendar-date.ts';
import type { Duration } from './duration.ts';

/**
 * The whole minutes that a duration lasts on a clock that never stops and whose days all have 24 hours: `90s` is 2
 * (a minute begun counts), `1h30m` 90, `2d` 2880, `1w` 10,080. A day that changes the clocks is an hour shorter or
 * longer than its wall shows; where that matters, `addDuration` gives the date and the zone its instant.
 *
 * @returns `undefined` when the duration holds working days, months or years, which have no fixed length
 */
export function calendarMinutes(duration: Duration): number | undefined {
  const { seconds, minutes, days, workingDays, weeks, months, years } = duration;
  if (workingDays > 0 || months > 0 || years > 0) return undefined;
  return (weeks * 7 + days) * DAY_MINUTES + minutes + Math.ceil(seconds / 60);
}
