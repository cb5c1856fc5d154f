import { civilDate, DAY_MINUTES, dateOf, dayNumber, dayOf, daysInMonth, weekdayOf } from './calendar-date.ts';
import type { Duration } from './duration.ts';

/** The dates that are written with four digits. */
const [FIRST_DAY, LAST_DAY] = [dayNumber(0, 1, 1), dayNumber(9999, 12, 31)];

/** More days in a row than anybody plans working days over: a century. */
const MOST_STEPS = 36_525;

/**
 * The date that lies a duration after another by the calendar, or before it for negative counts. Years and months come
 * first, as one step from the date itself: the day stays the same, or becomes the month's last where the month is too
 * short (31 January and `1mo` is 28 February, and `2mo` 31 March). Then weeks and days, then working days. Hours are
 * counted as 24 to the day, and a day begun counts whole, because a date does not say at which hour it began: `36h` is
 * two days.
 *
 * @param isWorkingDay whether a day number is a working day; Monday to Friday when left out
 * @returns `undefined` outside the years 0 to 9999, or when the working days do not come within a century
 */
export function addDuration(
  date: string,
  duration: Duration,
  isWorkingDay: (day: number) => boolean = isMondayToFriday,
): string | undefined {
  const { year, month, day } = civilDate(dayOf(date));
  const months = year * 12 + month - 1 + duration.years * 12 + duration.months;
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const inMonth = dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
  const days = duration.weeks * 7 + duration.days + begunDays(duration);
  const end = addWorkingDays(inMonth + days, duration.workingDays, isWorkingDay);
  return end === undefined || end < FIRST_DAY || end > LAST_DAY ? undefined : dateOf(end);
}

function begunDays({ minutes, seconds }: Duration): number {
  const days = (minutes * 60 + seconds) / (DAY_MINUTES * 60);
  return days < 0 ? Math.floor(days) : Math.ceil(days);
}

/** The so-many-th working day after a day, or before it; the day itself does not count. */
function addWorkingDays(day: number, count: number, isWorkingDay: (day: number) => boolean): number | undefined {
  let left = Math.abs(count);
  let at = day;
  for (let steps = 0; left > 0; steps += 1) {
    if (steps === MOST_STEPS) return undefined;
    at += Math.sign(count);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

function isMondayToFriday(day: number): boolean {
  return weekdayOf(day) < 5;
}
