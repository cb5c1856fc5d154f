import type { Reference } from '../../model/entity.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Holiday, HolidayCalendar } from '../../model/generated/entities.ts';
import { civilDate, DAY_MINUTES, dayNumber, dayOf, daysInMonth } from '../../time/calendar-date.ts';
import type { Closures } from '../../time/hours-within.ts';
import type { DateOrYearly } from '../../time/parse-date.ts';

/**
 * The days on which the holiday calendars of a field close, between two instants: all day, or from the minute at which
 * a half day closes. A yearly date comes every year, 29 February on 28 February of other years; a span may cross the
 * year's end. Estimated days count like announced ones.
 */
export function closuresOf(holidays: Field<readonly Reference<HolidayCalendar>[]>, from: number, to: number): Closures {
  const closures = new Map<number, number>();
  const first = Math.floor(from / DAY_MINUTES) - 2;
  const last = Math.floor(to / DAY_MINUTES) + 2;
  for (const { target } of listOf(holidays)) {
    for (const holiday of target === undefined ? [] : listOf(target.days)) addHoliday(closures, holiday, first, last);
  }
  return closures;
}

/** Whether every day of the holiday calendars of a field could be read. */
export function areClosuresKnown(holidays: Field<readonly Reference<HolidayCalendar>[]>): boolean {
  if (holidays.state === 'broken') return false;
  return listOf(holidays).every(({ target }) => target === undefined || areDaysKnown(target.days));
}

function areDaysKnown(days: HolidayCalendar['days']): boolean {
  if (days.state === 'broken') return false;
  return listOf(days).every(({ on, to, closes }) => [on, to, closes].every(({ state }) => state !== 'broken'));
}

function addHoliday(closures: Map<number, number>, holiday: Holiday, first: number, last: number): void {
  const minute = holiday.closes.state === 'value' ? holiday.closes.value : 0;
  for (const [from, to] of spansOf(holiday, civilDate(first).year - 1, civilDate(last).year)) {
    for (let day = Math.max(from, first); day <= Math.min(to, last); day++) {
      closures.set(day, Math.min(minute, closures.get(day) ?? DAY_MINUTES));
    }
  }
}

/** The days of a holiday in these years, ends included. */
export function* spansOf(
  { on, to }: Pick<Holiday, 'on' | 'to'>,
  firstYear: number,
  lastYear: number,
): Iterable<readonly [from: number, to: number]> {
  const begins = valueOf(on);
  if (begins === undefined) return;
  const ends = valueOf(to) ?? begins;
  if (begins.kind === 'date') {
    const from = dayOf(begins.date);
    yield [from, dayIn(ends, from)];
    return;
  }
  for (let year = firstYear; year <= lastYear; year++) {
    const from = dayOfYear(begins, year);
    yield [from, dayIn(ends, from)];
  }
}

/** The day that an end means, seen from the beginning: a yearly one is the next of its kind. */
function dayIn(end: DateOrYearly, from: number): number {
  if (end.kind === 'date') return dayOf(end.date);
  const { year } = civilDate(from);
  const same = dayOfYear(end, year);
  return same >= from ? same : dayOfYear(end, year + 1);
}

function dayOfYear({ month, day }: { readonly month: number; readonly day: number }, year: number): number {
  return dayNumber(year, month, Math.min(day, daysInMonth(year, month)));
}
