import { addDays, civilDate, dateOf, dayOf, daysInMonth, writeDate } from '../../time/calendar-date.ts';
import { mondayOf } from '../../time/iso-week.ts';

/** What a cadence counts by. */
export type Per = 'day' | 'week' | 'month';

/** A day, an ISO week or a month of the calendar. */
export interface Period {
  /** Its first day. */
  readonly from: string;
  /** The day after its last. */
  readonly to: string;
}

/** The day, week or month in which a date lies. */
export function periodOf(per: Per, date: string): Period {
  if (per === 'day') return { from: date, to: addDays(date, 1) };
  if (per === 'week') {
    const monday = mondayOf(dayOf(date));
    return { from: dateOf(monday), to: dateOf(monday + 7) };
  }
  const { year, month } = civilDate(dayOf(date));
  const first = writeDate(year, month, 1);
  return { from: first, to: addDays(first, daysInMonth(year, month)) };
}

/** All days, weeks or months that touch the days from one date to the day before another, in order. */
export function periodsIn(per: Per, from: string, to: string): Period[] {
  const periods: Period[] = [];
  for (let date = from; date < to; date = periods.at(-1)!.to) periods.push(periodOf(per, date));
  return periods;
}
