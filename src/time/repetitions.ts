import { addDuration } from './add-duration.ts';
import { DAY_MINUTES, dayOf } from './calendar-date.ts';
import type { Duration } from './duration.ts';

/** More days than one month has, and than one working day takes with the weekend behind it. */
const MONTH_DAYS = 31;
const WORKING_DAY_DAYS = 3;

/** Whether time passes at all: of `0d` nothing ever comes again. */
export function isLasting(duration: Duration): boolean {
  return longestDays(wholeDays(duration)) > 0;
}

/**
 * The dates that lie one duration after a date, two, three and so on, from one date to another, the second exclusive.
 * Each is counted from the date itself, so that 31 January and `1mo` give 28 February and 31 March. Hours are made whole
 * days first: a review every `36h` is one every second day. Empty for a duration of nothing.
 */
export function repetitions(since: string, every: Duration, from: string, to: string): readonly string[] {
  const step = wholeDays(every);
  const longest = longestDays(step);
  const found: string[] = [];
  if (longest === 0) return found;
  // So many steps cannot reach further than `from`: what lies long before it costs nothing.
  for (let count = Math.max(1, Math.floor((dayOf(from) - dayOf(since)) / longest)); ; count += 1) {
    const date = addDuration(since, times(step, count));
    if (date === undefined || date >= to) return found;
    if (date >= from) found.push(date);
  }
}

function wholeDays(duration: Duration): Duration {
  const begun = Math.ceil((duration.minutes * 60 + duration.seconds) / (DAY_MINUTES * 60));
  return { ...duration, seconds: 0, minutes: 0, days: duration.days + begun };
}

function longestDays({ days, workingDays, weeks, months, years }: Duration): number {
  return (years * 12 + months) * MONTH_DAYS + weeks * 7 + days + workingDays * WORKING_DAY_DAYS;
}

function times({ days, workingDays, weeks, months, years }: Duration, count: number): Duration {
  return {
    ...{ seconds: 0, minutes: 0, days: days * count, workingDays: workingDays * count },
    ...{ weeks: weeks * count, months: months * count, years: years * count },
  };
}
