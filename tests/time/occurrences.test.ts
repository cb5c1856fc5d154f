import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dateOf, dayOf, weekdayOf } from '../../src/time/calendar-date.ts';
import { occurrences } from '../../src/time/occurrences.ts';
import { parseRecurrenceEvery } from '../../src/time/parse-recurrence-every.ts';
import { parseRecurrenceOn } from '../../src/time/parse-recurrence-on.ts';
import type { Parsed } from '../../src/time/parsed.ts';
import { doesFit, type Recurrence, type RecurrenceOn, type RecurrenceUnit } from '../../src/time/recurrence.ts';
import { table } from './outcome.ts';
import { datesByRrule } from './recurrence-by-rrule.ts';

// every; on; starting; from; to | dates
const ROWS = table(`
  day;                 ;           ; 2026-11-29; 2026-12-02 | 2026-11-29 2026-11-30 2026-12-01
  3 days;              ; 2026-11-30; 2026-11-29; 2026-12-07 | 2026-11-30 2026-12-03 2026-12-06
  week;                ;           ; 2026-11-24; 2026-12-08 | 2026-11-30 2026-12-07
  week;                ; 2026-11-26; 2026-11-24; 2026-12-08 | 2026-11-26 2026-12-03
  week;         mon thu; 2026-11-26; 2026-11-24; 2026-12-04 | 2026-11-26 2026-11-30 2026-12-03
  2 weeks;          mon; 2026-11-30; 2026-12-01; 2027-01-02 | 2026-12-14 2026-12-28
  2 weeks;          mon; 2026-12-02; 2026-11-01; 2027-01-02 | 2026-12-14 2026-12-28
  2 weeks;          sun; 2026-12-02; 2026-11-01; 2027-01-02 | 2026-12-06 2026-12-20
  week;         sun mon; 2026-12-27; 2026-12-01; 2027-01-04 | 2026-12-27 2026-12-28 2027-01-03
  month;               ;           ; 2026-12-01; 2027-02-01 | 2026-12-01 2027-01-01
  month;               ; 2026-01-31; 2026-01-01; 2026-06-01 | 2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31
  month;             31;           ; 2028-02-01; 2028-05-01 | 2028-02-29 2028-03-31 2028-04-30
  month;          30 31;           ; 2026-02-01; 2026-04-01 | 2026-02-28 2026-03-30 2026-03-31
  month;      first_mon;           ; 2026-11-02; 2026-12-08 | 2026-11-02 2026-12-07
  month;       last_wed;           ; 2026-11-01; 2027-01-01 | 2026-11-25 2026-12-30
  2 months;   third_tue; 2026-11-30; 2026-11-01; 2027-04-01 | 2027-01-19 2027-03-16
  quarter;             ;           ; 2026-11-01; 2027-07-02 | 2027-01-01 2027-04-01 2027-07-01
  quarter;    first_mon;           ; 2026-10-01; 2027-02-01 | 2026-10-05 2027-01-04
  quarter;           15; 2026-02-03; 2026-01-01; 2026-09-01 | 2026-02-15 2026-05-15 2026-08-15
  quarter;             ; 2025-11-30; 2026-01-01; 2026-12-01 | 2026-02-28 2026-05-30 2026-08-30 2026-11-30
  2 quarters;         1; 2026-04-01; 2026-01-01; 2027-05-01 | 2026-04-01 2026-10-01 2027-04-01
  year;                ;           ; 2026-06-01; 2028-06-01 | 2027-01-01 2028-01-01
  year;                ; 2024-02-29; 2024-01-01; 2029-01-01 | 2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29
  year;        last_fri; 2026-11-01; 2026-01-01; 2028-01-01 | 2026-11-27 2027-11-26
  2 years;             ; 2026-11-10; 2026-01-01; 2031-01-01 | 2026-11-10 2028-11-10 2030-11-10
  week;                ;           ; 2026-12-08; 2026-12-01 |
  2 weeks;          mon;           ; 2026-01-01; 2027-01-01 | unknown
  2 days;              ;           ; 2026-01-01; 2027-01-01 | unknown
  month;            mon; 2026-01-01; 2026-01-01; 2027-01-01 | unknown
  week;              15; 2026-01-01; 2026-01-01; 2027-01-01 | unknown
  day;              mon; 2026-01-01; 2026-01-01; 2027-01-01 | unknown
`);

function read<T>(answer: Parsed<T>): T {
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

describe('occurrences', () => {
  // The package's dates are those of the host's zone when it is asked for local ones.
  const zone = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = 'UTC';
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(0);
  });
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(ROWS)('%s gives %s', (text, expected) => {
    const [every = '', on = '', starting = '', from = '', to = ''] = text.split(';').map((part) => part.trim());
    const days = on.split(' ').filter((day) => day !== '');
    const recurrence = {
      every: read(parseRecurrenceEvery(every)),
      on: days.map((day) => read(parseRecurrenceOn(day.replace('_', ' ')))),
      starting: starting === '' ? undefined : starting,
    };
    expect(occurrences(recurrence, from, to)?.join(' ') ?? 'unknown').toBe(expected);
  });

  const day = fc.integer({ min: dayOf('1995-01-01'), max: dayOf('2060-12-31') });
  const weekday = fc.integer({ min: 0, max: 6 });
  const nth = fc.constantFrom(1, 2, 3, 4, -1);
  const on: fc.Arbitrary<RecurrenceOn> = fc.oneof(
    weekday.map((weekday) => ({ kind: 'weekday' as const, weekday })),
    fc.record({ kind: fc.constant('nth-weekday' as const), nth, weekday }),
    fc.integer({ min: 1, max: 31 }).map((day) => ({ kind: 'month-day' as const, day })),
  );
  const cases = fc
    .record({
      unit: fc.constantFrom<RecurrenceUnit>('day', 'week', 'month', 'quarter', 'year'),
      count: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 13 })),
      on: fc.array(on, { maxLength: 4 }),
      starting: day,
      isOpen: fc.boolean(),
      // Mostly around the beginning, where the rules differ.
      distance: fc.oneof(fc.integer({ min: -40, max: 400 }), fc.integer({ min: -2000, max: 5000 })),
      length: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 2000 })),
    })
    .map(({ unit, count, on, starting, isOpen, distance, length }) => {
      const isFree = isOpen && count === 1;
      const from = dateOf(Math.max(dayOf('2000-01-01'), starting + distance));
      const recurrence: Recurrence = {
        every: { unit, count },
        on: on.filter((one) => doesFit(unit, one)),
        starting: isFree ? undefined : dateOf(starting),
      };
      return { recurrence, from, to: addDays(from, length) };
    });

  it('gives the dates of RFC 5545 as rrule reads it', () => {
    fc.assert(
      fc.property(cases, ({ recurrence, from, to }) => {
        expect(occurrences(recurrence, from, to)).toEqual(datesByRrule(recurrence, from, to));
      }),
      { seed: 20261130, numRuns: 600 },
    );
  });

  it('gives the same dates whether asked at once or in pieces, whatever the time of day', () => {
    fc.assert(
      fc.property(cases, fc.nat(2000), fc.nat(1439), ({ recurrence, from, to }, cut, at) => {
        const middle = addDays(from, Math.min(cut, dayOf(to) - dayOf(from)));
        const [whole, first, second] = [[from, to] as const, [from, middle] as const, [middle, to] as const].map(
          ([start, end]) => occurrences(recurrence, start, end) ?? [],
        );
        expect(occurrences({ ...recurrence, at }, from, to)).toEqual(whole);
        expect([...first!, ...second!]).toEqual(whole);
      }),
      { seed: 20261130, numRuns: 500 },
    );
  });

  it('moves with the weeks: seven days later everything weekly comes seven days later', () => {
    fc.assert(
      fc.property(cases, ({ recurrence, from, to }) => {
        fc.pre(recurrence.every.unit === 'week' && recurrence.starting !== undefined);
        const later = { ...recurrence, starting: addDays(recurrence.starting!, 7) };
        const moved = occurrences(later, addDays(from, 7), addDays(to, 7));
        const dates = occurrences(recurrence, from, to) ?? [];
        expect(moved).toEqual(dates.map((date) => addDays(date, 7)));
        const wanted = new Set(recurrence.on?.map((one) => (one.kind === 'weekday' ? one.weekday : -1)));
        if (wanted.size > 0) expect(dates.every((date) => wanted.has(weekdayOf(dayOf(date))))).toBe(true);
      }),
      { seed: 20261130, numRuns: 300 },
    );
  });
});
