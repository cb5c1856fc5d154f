import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { addDuration } from '../../src/time/add-duration.ts';
import { dateOf, dayOf, weekdayOf } from '../../src/time/calendar-date.ts';
import { calendarMinutes } from '../../src/time/calendar-minutes.ts';
import { type Duration, durationOf } from '../../src/time/duration.ts';
import { parseDuration } from '../../src/time/parse-duration.ts';
import { table } from './outcome.ts';

const SUMS = table(`
  2026-01-31 +         1mo | 2026-02-28
  2026-01-31 +         2mo | 2026-03-31
  2026-01-31 +     1mo1d   | 2026-03-01
  2024-02-29 +          1y | 2025-02-28
  2024-02-29 +          4y | 2028-02-29
  2024-02-29 +      1y12mo | 2026-02-28
  2026-12-31 +          2d | 2027-01-02
  2026-03-28 +         24h | 2026-03-29
  2026-03-28 +         36h | 2026-03-30
  2026-03-28 +          1s | 2026-03-29
  2026-03-28 +          0m | 2026-03-28
  2026-11-27 +         1wd | 2026-11-30
  2026-11-28 +         1wd | 2026-11-30
  2026-11-28 +         0wd | 2026-11-28
  2026-11-26 +         7wd | 2026-12-07
  2026-11-26 +      1w2wd  | 2026-12-07
  9999-12-30 +          1d | 9999-12-31
  9999-12-31 +          1d | never
  2026-01-01 +     999999y | never
  2026-01-01 +    999999wd | never
`);

const MINUTES = table(`
  0m      | 0
  1s      | 1
  60s     | 1
  61s     | 2
  1h30m   | 90
  1d      | 1440
  1w2d3h  | 13140
  1wd     | no fixed length
  1mo     | no fixed length
  1y1s    | no fixed length
`);

function read(text: string): Duration {
  const duration = parseDuration(text);
  if (!duration.ok) throw new Error(duration.problem);
  return duration.value;
}

const date = fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2199-12-31') }).map(dateOf);
/** Forward and back, as the whole of a duration. */
const sign = fc.constantFrom(1, -1);
const upTo = (max: number): fc.Arbitrary<number> => fc.oneof(fc.constant(0), fc.integer({ min: 0, max }));

describe('addDuration', () => {
  it.each(SUMS)('%s is %s', (text, expected) => {
    const [from = '', duration = ''] = text.split('+').map((part) => part.trim());
    expect(addDuration(from, read(duration)) ?? 'never').toBe(expected);
  });

  it('adds years, months, weeks and days as luxon does', () => {
    const counts = fc.record({ years: upTo(300), months: upTo(50), weeks: upTo(60), days: upTo(800) });
    fc.assert(
      fc.property(date, counts, sign, (from, added, sign) => {
        const start = DateTime.fromISO(from, { zone: 'utc' });
        const signed = Object.fromEntries(Object.entries(added).map(([unit, count]) => [unit, sign * count]));
        const expected = sign > 0 ? start.plus(added) : start.minus(added);
        expect(addDuration(from, { ...durationOf({}), ...signed })).toBe(expected.toISODate());
      }),
      { seed: 20261130, numRuns: 2000 },
    );
  });

  it('counts the working days of a calendar, every one of them and no other', () => {
    const week = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 });
    const holidays = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(date, fc.integer({ min: -40, max: 40 }), week, holidays, (from, workingDays, weekdays, closed) => {
        const start = dayOf(from);
        const isWorkingDay = (day: number): boolean =>
          weekdays.includes(weekdayOf(day)) && !closed.includes(Math.abs(day - start));
        const end = dayOf(addDuration(from, durationOf({ wd: workingDays }), isWorkingDay)!);
        const step = Math.sign(workingDays);
        const passed = Array.from({ length: Math.abs(end - start) }, (_, index) => start + step * (index + 1));
        expect(passed.filter(isWorkingDay).length).toBe(Math.abs(workingDays));
        expect(workingDays === 0 || isWorkingDay(end)).toBe(true);
      }),
      { seed: 20261130, numRuns: 500 },
    );
  });

  it('gives up on a week in which nobody works', () => {
    expect(addDuration('2026-11-30', durationOf({ wd: 1 }), () => false)).toBeUndefined();
    expect(addDuration('2026-11-30', durationOf({ d: 1 }), () => false)).toBe('2026-12-01');
  });

  it('goes back where the counts are negative, a day begun too', () => {
    expect(addDuration('2026-11-30', durationOf({ wd: -1 }))).toBe('2026-11-27');
    expect(addDuration('2026-11-30', durationOf({ h: -36 }))).toBe('2026-11-28');
    expect(addDuration('2026-03-31', durationOf({ mo: -1 }))).toBe('2026-02-28');
    expect(addDuration('2026-11-30', durationOf({ y: -3000 }))).toBeUndefined();
  });
});

describe('calendarMinutes', () => {
  it.each(MINUTES)('%s is %s', (text, expected) => {
    expect(String(calendarMinutes(read(text)) ?? 'no fixed length')).toBe(expected);
  });
});
