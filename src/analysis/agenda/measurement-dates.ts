import { addDuration } from '../../time/add-duration.ts';
import { addDays, civilDate, dateOf, dayOf, writeDate } from '../../time/calendar-date.ts';
import { durationOf } from '../../time/duration.ts';
import { mondayOf } from '../../time/iso-week.ts';
import { occurrences } from '../../time/occurrences.ts';
import type { RecurrenceEvery } from '../../time/recurrence.ts';

/** The day after another by one recurrence; `undefined` behind the last date there is. */
export function nextAfter(date: string, { unit, count }: RecurrenceEvery): string | undefined {
  const lengths = { day: { d: count }, week: { w: count }, month: { mo: count }, quarter: { mo: 3 * count } };
  return addDuration(date, durationOf(unit === 'year' ? { y: count } : lengths[unit]));
}

/** The days that follow a day by a recurrence, from one date to another, the second exclusive. */
export function datesAfter(since: string, every: RecurrenceEvery, from: string, to: string): readonly string[] {
  const after = addDays(since, 1);
  return occurrences({ every, starting: since }, from > after ? from : after, to) ?? [];
}

/**
 * The days on which calendar periods begin, from one date to another, the second exclusive: what a period brought is
 * measured when it is over. Periods of several weeks, months or years are counted from the one that holds the first date.
 */
export function periodDates(every: RecurrenceEvery, from: string, to: string): readonly string[] {
  if (every.count === 1) return occurrences({ every }, from, to) ?? [];
  return datesAfter(beginOf(every.unit, from), every, from, to);
}

function beginOf(unit: RecurrenceEvery['unit'], date: string): string {
  const { year, month } = civilDate(dayOf(date));
  if (unit === 'day') return date;
  if (unit === 'week') return dateOf(mondayOf(dayOf(date)));
  if (unit === 'month') return writeDate(year, month, 1);
  return writeDate(year, unit === 'year' ? 1 : month - ((month - 1) % 3), 1);
}
