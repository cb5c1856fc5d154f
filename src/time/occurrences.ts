import { civilDate, dateOf, dayNumber, dayOf, daysInMonth, weekdayOf } from './calendar-date.ts';
import { mondayOf } from './iso-week.ts';
import { doesFit, type Recurrence, type RecurrenceOn } from './recurrence.ts';

/** Days or months by number, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

type OnInMonth = Exclude<RecurrenceOn, { readonly kind: 'weekday' }>;

const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The local dates of a recurrence from one date to another, the second exclusive, in ascending order. The time of day
 * is `at`'s, the instant `instantOf`'s.
 *
 * Every date is computed from where the count begins and never from the date before it: what began on the 31st comes on
 * 28 February and on 31 March. Weeks begin on Monday, as in RFC 5545 with `WKST=MO`; the week, month or year that holds
 * `starting` is the first that counts, and nothing comes before `starting`. Without `starting`, quarters are those of the
 * calendar and come in their first month, and years come in January. Without `on`, the weekday or the day of the month is
 * that of `starting`, else Monday or the 1st. Unlike RFC 5545, a month too short for its day ends on its last.
 *
 * `undefined` when nobody can say: every second week (or day, month, quarter, year) without `starting` may be this one or
 * the next, and a day that does not go with its unit (`every: month`, `on: mon`) may mean anything.
 */
export function occurrences(recurrence: Recurrence, from: string, to: string): readonly string[] | undefined {
  const { every, on = [], starting } = recurrence;
  const isPhaseKnown = every.count === 1 || starting !== undefined;
  if (!isPhaseKnown || !on.every((day) => doesFit(every.unit, day))) return undefined;
  const anchor = starting === undefined ? undefined : dayOf(starting);
  const days = { from: Math.max(dayOf(from), anchor ?? Number.NEGATIVE_INFINITY), to: dayOf(to) };
  const found = daysOf(recurrence, anchor, days).filter((day) => day >= days.from && day < days.to);
  return [...new Set(found)].sort((a, b) => a - b).map(dateOf);
}

/** All days in the stretch and some around it, in any order. Without an anchor the count begins in January 1970. */
function daysOf({ every: { unit, count }, on = [] }: Recurrence, anchor: number | undefined, days: Stretch): number[] {
  if (unit === 'day') return steps(anchor ?? 0, count, days);
  if (unit === 'week') {
    const weekdays = on.filter((day) => day.kind === 'weekday').map(({ weekday }) => weekday);
    const wanted = weekdays.length > 0 ? weekdays : [anchor === undefined ? 0 : weekdayOf(anchor)];
    const mondays = steps(mondayOf(anchor ?? 0), count * 7, { from: days.from - 6, to: days.to });
    return mondays.flatMap((monday) => wanted.map((weekday) => monday + weekday));
  }
  const start = civilDate(anchor ?? 0);
  const named = on.filter((day) => day.kind !== 'weekday');
  const wanted = named.length > 0 ? named : [{ kind: 'month-day', day: start.day } as const];
  const stretch = { from: monthIndex(civilDate(days.from)), to: monthIndex(civilDate(days.to)) + 1 };
  const months = steps(monthIndex(start), count * MONTHS_OF[unit], stretch);
  return months.flatMap((month) => wanted.map((day) => dayIn(Math.floor(month / 12), (month % 12) + 1, day)));
}

/** The numbers of the stretch that are whole steps from the anchor. */
function steps(anchor: number, step: number, { from, to }: Stretch): number[] {
  const found: number[] = [];
  for (let at = anchor + Math.ceil((from - anchor) / step) * step; at < to; at += step) found.push(at);
  return found;
}

function monthIndex({ year, month }: { readonly year: number; readonly month: number }): number {
  return year * 12 + month - 1;
}

/** Day number of the day of a month that is meant. */
function dayIn(year: number, month: number, on: OnInMonth): number {
  const first = dayNumber(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  if (on.kind === 'month-day') return Math.min(first + on.day - 1, last);
  if (on.nth < 0) return last - ((weekdayOf(last) - on.weekday + 7) % 7);
  return first + ((on.weekday - weekdayOf(first) + 7) % 7) + (on.nth - 1) * 7;
}
