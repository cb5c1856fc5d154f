import { civilDate, dayNumber, pad, weekdayOf } from './calendar-date.ts';

/** Day number of the Monday that a day's ISO week begins with. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day);
}

/** The ISO 8601 week of a day number, `2026-W53`: its year is that of its Thursday. */
export function isoWeekOf(day: number): string {
  const thursday = mondayOf(day) + 3;
  const { year } = civilDate(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}
