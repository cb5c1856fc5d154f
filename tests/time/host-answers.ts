import { addDuration } from '../../src/time/add-duration.ts';
import { addDays, DAY_MINUTES, dayOf } from '../../src/time/calendar-date.ts';
import { durationOf } from '../../src/time/duration.ts';
import { hoursWithin, instantOf } from '../../src/time/hours-within.ts';
import { instantToWall } from '../../src/time/instant-to-wall.ts';
import { isoWeekOf } from '../../src/time/iso-week.ts';
import { occurrences } from '../../src/time/occurrences.ts';
import { parseHoursOfWeek } from '../../src/time/parse-hours-of-week.ts';
import { parseNow } from '../../src/time/parse-now.ts';
import { resolveWallTime } from '../../src/time/resolve-wall-time.ts';

const ZONES = [
  'Africa/Cairo',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Europe/Istanbul',
  'Pacific/Kiritimati',
  'UTC',
];

/** What the functions of time say about a year in several zones, as text: the host must not change a letter of it. */
export function hostAnswers(): string {
  const dates = Array.from({ length: 380 }, (_, index) => addDays('2026-01-01', index));
  const { hours } = parseHoursOfWeek({ 'mon-fri': '09:00-18:00', sat: '22:00-06:00', sun: '02:15-03:15' });
  const closures = new Map(
    dates.filter((_, index) => index % 9 === 0).map((date, at) => [dayOf(date), at % 2 ? 780 : 0]),
  );
  const [from, to] = [dayOf('2026-01-01') * DAY_MINUTES, dayOf('2027-01-10') * DAY_MINUTES];
  const zoned = ZONES.map((zone) => ({
    zone,
    hours: hoursWithin(hours ?? [], zone, from, to, closures),
    ends: dates.flatMap((date) => [
      instantOf(dayOf(date) * DAY_MINUTES, zone),
      resolveWallTime({ date, minute: 150 }, zone),
    ]),
    walls: dates.map((date) => instantToWall(dayOf(date) * DAY_MINUTES, zone)),
    now: [parseNow('2026-10-25 02:30', zone), parseNow('2026-03-29', zone), parseNow('2026-03-29T00:30Z', zone)],
  }));
  const months = occurrences(
    { every: { unit: 'month', count: 1 }, starting: '2026-01-31' },
    '2026-01-01',
    '2028-01-01',
  );
  const on = [{ kind: 'weekday', weekday: 0 } as const];
  const weeks = occurrences(
    { every: { unit: 'week', count: 2 }, on, starting: '2026-03-25' },
    '2026-01-01',
    '2028-01-01',
  );
  const sums = dates.map((date) => addDuration(date, durationOf({ mo: 1, w: 1, wd: 3, h: 30 })));
  const isoWeeks = dates.map((date) => isoWeekOf(dayOf(date)));
  return JSON.stringify({ zoned, months, weeks, sums, isoWeeks });
}
