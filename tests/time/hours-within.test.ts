import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MINUTES, dayOf } from '../../src/time/calendar-date.ts';
import { ALWAYS, type HoursOfWeek } from '../../src/time/hours-of-week.ts';
import { type Closures, hoursWithin, instantOf } from '../../src/time/hours-within.ts';
import { lengthOf, unionOf } from '../../src/time/intervals.ts';
import { parseHoursOfWeek } from '../../src/time/parse-hours-of-week.ts';
import { wallTimeOf, writeWallTime } from '../../src/time/parse-wall-time.ts';
import { resolveWallTime } from '../../src/time/resolve-wall-time.ts';
import { table } from './outcome.ts';
import { firstMinuteShowing, openByScan, scanWall } from './wall-scan.ts';

// zone; days hours; the days looked at (UTC, one before and one after); closures | start in UTC + minutes
const ROWS = table(`
  Europe/Berlin;       sat 22:00-06:00; 2026-03-28; | 2026-03-28 21:00 +420
  Europe/Berlin;       sat 22:00-06:00; 2026-10-24; | 2026-10-24 20:00 +540
  America/New_York;    sat 22:00-06:00; 2026-03-07; | 2026-03-08 03:00 +420
  America/New_York;    sat 22:00-06:00; 2026-10-31; | 2026-11-01 02:00 +540
  Europe/Istanbul;     sat 22:00-06:00; 2026-03-28; | 2026-03-28 19:00 +480
  Europe/Istanbul;     sat 22:00-06:00; 2026-10-24; | 2026-10-24 19:00 +480
  Europe/Istanbul;     sat 22:00-06:00; 2015-11-07; | 2015-11-07 19:00 +540
  Europe/Berlin;       sun 02:15-02:45; 2026-03-29; |
  Europe/Berlin;       sun 01:00-02:30; 2026-03-29; | 2026-03-29 00:00 +60
  Europe/Berlin;       sun 02:30-06:00; 2026-03-29; | 2026-03-29 01:00 +180
  Europe/Berlin;       sun 01:00-02:30; 2026-10-25; | 2026-10-24 23:00 +90
  Europe/Berlin;       sun 02:30-06:00; 2026-10-25; | 2026-10-25 00:30 +270
  Africa/Cairo;        fri always;      2026-04-24; | 2026-04-23 22:00 +1380
  Africa/Cairo;        fri 00:30-06:00; 2026-04-24; | 2026-04-23 22:00 +300
  Africa/Cairo;        thu always;      2026-10-29; | 2026-10-28 21:00 +1500
  Asia/Beirut;         sun always;      2026-03-29; | 2026-03-28 22:00 +1380
  Asia/Beirut;         sat 23:30-01:00; 2026-10-24; | 2026-10-24 20:30 +150
  Australia/Lord_Howe; sat 22:00-06:00; 2026-10-03; | 2026-10-03 11:30 +450
  Australia/Lord_Howe; sat 22:00-06:00; 2026-04-04; | 2026-04-04 11:00 +510
  Pacific/Apia;        fri 09:00-17:00; 2011-12-30; |
  Pacific/Apia;        thu 22:00-06:00; 2011-12-29; | 2011-12-30 08:00 +120
  Pacific/Apia;        sat 09:00-17:00; 2011-12-31; | 2011-12-30 19:00 +480
  Asia/Kathmandu;      thu 09:00-18:00; 2026-12-31; | 2026-12-31 03:15 +540
  Europe/Berlin;       thu 09:00-18:00; 2026-12-24; 2026-12-24 13:00 | 2026-12-24 08:00 +240
  Europe/Berlin;       fri 09:00-18:00; 2026-12-25; 2026-12-25 00:00 |
  Europe/Berlin;       thu 22:00-06:00; 2026-12-24; 2026-12-25 00:00 | 2026-12-24 21:00 +120
  Europe/Berlin;       thu 22:00-06:00; 2026-12-24; 2026-12-24 13:00 | 2026-12-24 23:00 +360
  Europe/Istanbul;     wed 08:00-17:00; 2026-10-28; 2026-10-28 13:00 | 2026-10-28 05:00 +300
  Europe/Istanbul;     wed 14:00-17:00; 2026-10-28; 2026-10-28 13:00 |
  Africa/Cairo;        thu 20:00-02:00; 2026-04-23; 2026-04-24 00:00 | 2026-04-23 18:00 +240
`);

function hoursOf(text: string): HoursOfWeek {
  const [days = '', hours = ''] = text.trim().split(' ');
  const read = parseHoursOfWeek({ [days]: hours });
  if (read.hours === undefined) throw new Error(text);
  return read.hours;
}

function closuresOf(text: string): Closures {
  const [date = '', clock = ''] = text.trim().split(' ');
  const minute = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return new Map(date === '' ? [] : [[dayOf(date), minute]]);
}

// Changes of the clocks of every sort: an hour, half an hour, two hours, at midnight, a whole day, over New Year, none.
const WINDOWS = [
  'Europe/Berlin 2026-03-29',
  'Europe/Berlin 2026-10-25',
  'America/New_York 2026-03-08',
  'America/Havana 2026-03-08',
  'America/Havana 2026-11-01',
  'America/Nuuk 2026-03-28',
  'America/Nuuk 2026-10-24',
  'Europe/Istanbul 2016-03-27',
  'Europe/Istanbul 2026-03-29',
  'Africa/Cairo 2026-04-24',
  'Africa/Cairo 2026-10-29',
  'Africa/Casablanca 2026-02-15',
  'Asia/Beirut 2026-10-25',
  'Antarctica/Troll 2026-03-29',
  'Australia/Lord_Howe 2026-10-04',
  'Australia/Lord_Howe 2026-04-05',
  'Pacific/Apia 2011-12-30',
  'Pacific/Kiritimati 1994-12-31',
  'Asia/Kathmandu 1985-12-31',
].map((text) => {
  const [zone = '', date = ''] = text.split(' ');
  return scanWall(zone, date);
});

const range = fc
  .tuple(fc.integer({ min: 0, max: DAY_MINUTES - 1 }), fc.integer({ min: 1, max: DAY_MINUTES }))
  .map(([start, length]) => ({ start, end: start + length }));
const week: fc.Arbitrary<HoursOfWeek> = fc.array(fc.array(range, { maxLength: 2 }), { minLength: 7, maxLength: 7 });
const closed = fc
  .array(fc.tuple(fc.integer({ min: -2, max: 2 }), fc.constantFrom(0, 0, 150, 780)), { maxLength: 3 })
  .map((days) => new Map(days));

describe('hours of the week', () => {
  it.each(ROWS)('%s is %s', (text, expected) => {
    const [zone = '', hours = '', date = '', closed = ''] = text.split(';').map((part) => part.trim());
    const day = dayOf(date);
    const open = hoursWithin(
      hoursOf(hours),
      zone,
      (day - 1) * DAY_MINUTES,
      (day + 2) * DAY_MINUTES,
      closuresOf(closed),
    );
    const written = Array.from({ length: open.length / 2 }, (_, index) => {
      const [start, end] = [open[2 * index]!, open[2 * index + 1]!];
      return `${writeWallTime(wallTimeOf(start))} +${end - start}`;
    });
    expect(written.join(', ')).toBe(expected);
  });

  it('of the day before the day before still reach in, far west of Greenwich', () => {
    const [sunday, hours] = [dayOf('2026-12-06') * DAY_MINUTES, hoursOf('fri 22:00-21:00')];
    expect(hoursWithin(hours, 'Pacific/Honolulu', sunday, sunday + DAY_MINUTES)).toEqual([sunday, sunday + 7 * 60]);
  });

  it('and nothing else are open in any minute around a change of the clocks', () => {
    const cut = fc.integer({ min: -2 * DAY_MINUTES, max: 3 * DAY_MINUTES });
    fc.assert(
      fc.property(fc.constantFrom(...WINDOWS), week, closed, cut, cut, (scan, hours, days, from, to) => {
        const closures = new Map([...days].map(([day, minute]) => [scan.day + day, minute]));
        const [start, end] = [from, to].map((minute) => scan.day * DAY_MINUTES + minute);
        const ours = hoursWithin(hours, scan.zone, start!, end!, closures);
        expect(ours).toEqual(openByScan(scan, hours, closures, start!, end!));
      }),
      { seed: 20261130, numRuns: 400 },
    );
  });

  it('that tile the week on paper tile it on the clock', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: DAY_MINUTES - 1 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...WINDOWS), cuts, ({ zone, day }, cuts) => {
        const [from, to] = [(day - 2) * DAY_MINUTES, (day + 3) * DAY_MINUTES];
        const edges = [0, ...cuts.sort((a, b) => a - b), DAY_MINUTES];
        const pieces = cuts.map((_, index) => ({ start: edges[index]!, end: edges[index + 1]! }));
        const last = { start: edges.at(-2)!, end: DAY_MINUTES };
        const parts = [...pieces, last].map((one) =>
          hoursWithin(
            ALWAYS.map(() => [one]),
            zone,
            from,
            to,
          ),
        );
        expect(unionOf(parts)).toEqual([from, to]);
        expect(parts.reduce((sum, part) => sum + lengthOf(part), 0)).toBe(to - from);
      }),
      { seed: 20261130, numRuns: 200 },
    );
  });
});

describe('the end of a range', () => {
  it.each(WINDOWS)('is the first minute that shows it or later, in $zone', (scan) => {
    const wrong: string[] = [];
    for (let wall = (scan.day - 2) * DAY_MINUTES; wall < (scan.day + 3) * DAY_MINUTES; wall += 5) {
      const instant = instantOf(wall, scan.zone);
      const resolved = resolveWallTime(wallTimeOf(wall), scan.zone);
      // Only a time that is jumped over is another moment as the end of a range than as an appointment.
      const isSame = resolved.kind === 'gap' ? instant <= resolved.instant : instant === resolved.instant;
      if (instant !== firstMinuteShowing(scan, wall) || !isSame) wrong.push(writeWallTime(wallTimeOf(wall)));
    }
    expect(wrong).toEqual([]);
  });
});
