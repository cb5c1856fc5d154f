import { addDays, DAY_MINUTES, dateOf, dayOf } from '../../../src/time/calendar-date.ts';
import type { HoursOfWeek } from '../../../src/time/hours-of-week.ts';
import { type Closures, hoursWithin, instantOf } from '../../../src/time/hours-within.ts';
import { type Intervals, subtract, toIntervals } from '../../../src/time/intervals.ts';
import { parseHoursOfWeek } from '../../../src/time/parse-hours-of-week.ts';
import type { ZoneHistory } from './zone-history.ts';

/** Somebody's calendar: hours of the week, closed days, days away (both ends included). */
interface Pattern {
  readonly hours: HoursOfWeek;
  readonly closures: readonly (readonly [date: string, minute: number])[];
  readonly absences: readonly (readonly [first: string, last: string])[];
  /** The closures as our own code takes them. */
  readonly closedDays: Closures;
}

/** A stretch of time in a zone, UTC minutes since 1970, and the calendar that is looked at there. */
export type Window = readonly [zone: string, pattern: number, from: number, to: number];

const WEEKS: readonly unknown[] = [
  { 'mon-fri': '09:00-18:00' },
  { 'mon-sat': ['08:30-12:00', '13:15-17:45'], sun: '10:00-14:00' },
  { 'mon-sun': '22:00-06:00' },
  { 'sun-thu': ['00:00-02:30', '03:00-08:00', '23:30-00:30'], fri: '12:00-11:00' },
  'always',
  { 'fri-mon': ['00:15-01:15', '02:15-02:45'], tue: 'always', wed: '02:30-01:30' },
];

/** Every so many days, so that over the years every weekday and every sort of change is met. */
function everySo(days: number, from: number): string[] {
  const [first, last] = [dayOf('2019-12-20') + from, dayOf('2031-01-10')];
  return Array.from({ length: Math.floor((last - first) / days) }, (_, index) => dateOf(first + index * days));
}

const holidays = everySo(13, 5).map((date) => [date, 0] as const);
const halfDays = everySo(11, 2).map((date) => [date, 13 * 60] as const);
// Where two fall on one day, the whole day is closed.
const closures = [...new Map([...halfDays, ...holidays])];
const absences = everySo(41, 0).map((date) => [date, addDays(date, 2)] as const);

/** The calendars that are compared. */
export const PATTERNS: readonly Pattern[] = WEEKS.map((week, index) => {
  const { hours } = parseHoursOfWeek(week);
  if (hours === undefined) throw new Error(JSON.stringify(week));
  const closed = index % 3 === 1 ? [] : closures;
  const closedDays = new Map(closed.map(([date, minute]) => [dayOf(date), minute]));
  return { hours, closures: closed, absences: index % 2 === 0 ? absences : [], closedDays };
});

/** For every zone three days on both sides of each change of its clocks, and ten weeks somewhere in the eleven years. */
export function windowsOf(zones: readonly { readonly zone: string; readonly history: ZoneHistory }[]): Window[] {
  return zones.flatMap(({ zone, history: { changes } }, index) => {
    const start = (dayOf('2020-01-01') + ((index * 97) % 3900)) * DAY_MINUTES;
    return [
      [zone, index % PATTERNS.length, start, start + 70 * DAY_MINUTES] as const,
      ...changes.map(([instant], change): Window => {
        const pattern = (index + change) % PATTERNS.length;
        return [zone, pattern, instant - 3 * DAY_MINUTES - 7, instant + 3 * DAY_MINUTES + 11];
      }),
    ];
  });
}

/** Our own answer for a window. */
export function workingTime([zone, index, from, to]: Window): Intervals {
  const { hours, closedDays, absences } = PATTERNS[index]!;
  const away = absences.flatMap(([first, last]) => [
    instantOf(dayOf(first) * DAY_MINUTES, zone),
    instantOf((dayOf(last) + 1) * DAY_MINUTES, zone),
  ]);
  return subtract(hoursWithin(hours, zone, from, to, closedDays), toIntervals(away));
}
