/**
 * Arithmetic of the proleptic Gregorian calendar on whole days. Dates are texts `2026-12-01`, which sort as they
 * should; day numbers count from 1970-01-01. No zone, no clock.
 */

/** Minutes in a day without a change of the clocks. */
export const DAY_MINUTES = 1440;

/** Days of a month, 1-12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 to the date. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years begin in March, so that the leap day is a year's last and months have a fixed length before it.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Year, month 1-12 and day 1-31 of a day number. */
export function civilDate(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The date as text, `2026-12-01`. */
export function writeDate(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Day number of a date text that has been parsed. */
export function dayOf(date: string): number {
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** Date text of a day number. */
export function dateOf(days: number): string {
  const { year, month, day } = civilDate(days);
  return writeDate(year, month, day);
}

/** The date so many days later; earlier for a negative number. */
export function addDays(date: string, days: number): string {
  return dateOf(dayOf(date) + days);
}

/** Weekday of a day number, 0 for Monday to 6 for Sunday. */
export function weekdayOf(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}

/** A whole number with leading zeros. */
export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
