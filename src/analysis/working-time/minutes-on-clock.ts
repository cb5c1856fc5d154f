import { calendarMinutes } from '../../time/calendar-minutes.ts';
import type { Duration } from '../../time/duration.ts';
import { type HoursOfWeek, minutesOfWeek } from '../../time/hours-of-week.ts';

/**
 * The minutes of a duration on a clock that runs during some hours of the week: a day, working or not, is as long as the
 * longest day of those hours, and a week as long as all of them together. Without hours the clock never stops, and
 * working days have no length. `undefined` for what has none, as months.
 */
export function minutesOnClock(duration: Duration, hours: HoursOfWeek | undefined): number | undefined {
  if (hours === undefined) return calendarMinutes(duration);
  const { days, workingDays, weeks, months, years, minutes, seconds } = duration;
  if (months > 0 || years > 0) return undefined;
  const day = Math.max(...hours.map((ranges) => ranges.reduce((sum, { start, end }) => sum + end - start, 0)));
  return weeks * minutesOfWeek(hours) + (days + workingDays) * day + minutes + Math.ceil(seconds / 60);
}
