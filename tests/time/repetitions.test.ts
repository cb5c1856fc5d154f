import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { addDays, dateOf, dayOf } from '../../src/time/calendar-date.ts';
import { type Duration, durationOf } from '../../src/time/duration.ts';
import { parseDuration } from '../../src/time/parse-duration.ts';
import { parseRecurrenceEvery } from '../../src/time/parse-recurrence-every.ts';
import { writeEvery } from '../../src/time/recurrence.ts';
import { isLasting, repetitions } from '../../src/time/repetitions.ts';
import { table } from './outcome.ts';

const ROWS = table(`
  2026-01-31 1mo 2026-02-01 2026-05-01 | 2026-02-28 2026-03-31 2026-04-30
  2026-09-15 6mo 2026-09-15 2028-01-01 | 2027-03-15 2027-09-15
  2026-11-30 36h 2026-12-01 2026-12-07 | 2026-12-02 2026-12-04 2026-12-06
  2026-11-27 1wd 2026-11-28 2026-12-03 | 2026-11-30 2026-12-01 2026-12-02
  2024-02-29 1y  2025-01-01 2029-01-01 | 2025-02-28 2026-02-28 2027-02-28 2028-02-29
  2026-12-01 1w  2026-12-01 2026-12-08 | none
  2026-12-01 0d  2026-12-01 2027-12-08 | none
  2026-12-01 1s  2026-12-03 2026-12-05 | 2026-12-03 2026-12-04
  0001-01-01 1d  2026-12-01 2026-12-03 | 2026-12-01 2026-12-02
  9999-12-30 1d  9999-12-01 9999-12-31 | none
`);

function read(text: string): Duration {
  const duration = parseDuration(text);
  if (!duration.ok) throw new Error(duration.problem);
  return duration.value;
}

describe('repetitions', () => {
  it.each(ROWS)('%s gives %s', (text, expected) => {
    const [since = '', every = '', from = '', to = ''] = text.split(/\s+/);
    expect(repetitions(since, read(every), from, to).join(' ') || 'none').toBe(expected);
  });

  it('counts every date from the first, as luxon does', () => {
    const day = fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2030-12-31') });
    const counts = fc.record({
      years: fc.nat(2),
      months: fc.nat(5),
      weeks: fc.nat(3),
      days: fc.nat(9),
      hours: fc.nat(30),
    });
    fc.assert(
      fc.property(day, counts, fc.nat(3000), fc.nat(400), (since, { hours, ...added }, ahead, length) => {
        const [from, to] = [dateOf(since + ahead), dateOf(since + ahead + length)];
        const every: Duration = { ...durationOf({ h: hours }), ...added };
        const start = DateTime.fromISO(dateOf(since), { zone: 'utc' });
        const found: string[] = [];
        for (let times = 1; times <= 3500; times++) {
          const date = start.plus({
            years: added.years * times,
            months: added.months * times,
            weeks: added.weeks * times,
            days: (added.days + Math.ceil(hours / 24)) * times,
          });
          if (date.toISODate()! >= to) break;
          if (date.toISODate()! >= from && isLasting(every)) found.push(date.toISODate()!);
        }
        expect(repetitions(dateOf(since), every, from, to)).toEqual([...new Set(found)]);
      }),
      { seed: 20261201, numRuns: 300 },
    );
  });

  it('steps over working days as if each were taken one by one', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 9 }), fc.nat(300), (since, count, ahead) => {
        const isWorkingDay = (day: number): boolean => new Date(day * 86_400_000).getUTCDay() % 6 !== 0;
        const [from, to] = [since + ahead, since + ahead + 30];
        const expected: string[] = [];
        for (let day = since + 1, passed = 0; day < to; day++) {
          if (!isWorkingDay(day)) continue;
          passed += 1;
          if (passed % count === 0 && day >= from) expected.push(dateOf(day));
        }
        expect(repetitions(dateOf(since), durationOf({ wd: count }), dateOf(from), dateOf(to))).toEqual(expected);
      }),
      { seed: 20261201, numRuns: 300 },
    );
  });

  it('looks no further back than it must', () => {
    expect(repetitions('0001-01-01', durationOf({ wd: 1 }), '0001-02-01', addDays('0001-02-01', 1))).toHaveLength(1);
  });
});

it('writes how often something comes back as files do', () => {
  for (const text of ['day', 'week', 'month', 'quarter', 'year', '2 weeks', '3 months', '999 days']) {
    const every = parseRecurrenceEvery(text);
    expect(every.ok && writeEvery(every.value)).toBe(text);
  }
});
