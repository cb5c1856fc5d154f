import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOf, dayOf, weekdayOf } from '../../src/time/calendar-date.ts';
import { parseDate, parseDateOrYearly } from '../../src/time/parse-date.ts';
import { parseYearlyDate, writeYearlyDate } from '../../src/time/parse-yearly-date.ts';
import { outcome, table } from './outcome.ts';

const DATES = table(`
  2026-12-01               | = 2026-12-01
  2028-02-29               | = 2028-02-29
  2026-02-29               | no-such-day
  2026-02-30               | no-such-day
  2026-04-31               | no-such-day
  2026-12-00               | no-such-day
  2026-13-45               | no-such-month
  2026-28-12               | no-such-month -> 2026-12-28
  0206-12-01               | far-year
  2026-1-5                 | respelled -> 2026-01-05
  2026/12/28               | respelled -> 2026-12-28
  2026.12.28               | respelled -> 2026-12-28
  20261228                 | respelled -> 2026-12-28
  28.12.2026               | respelled -> 2026-12-28
  28-12-2026               | respelled -> 2026-12-28
  28/12/2026               | respelled -> 2026-12-28
  12/28/2026               | respelled -> 2026-12-28
  05.06.2026               | respelled -> 2026-06-05
  05/06/2026               | two-readings
  06/06/2026               | respelled -> 2026-06-06
  28.12.26                 | respelled ~> 2026-12-28
  28 Aralık 2026           | respelled -> 2026-12-28
  28 ARALIK 2026           | respelled -> 2026-12-28
  28 Ara 2026              | respelled -> 2026-12-28
  28 Aralık 2026 Pazartesi | respelled -> 2026-12-28
  22 Şubat 2026            | respelled -> 2026-02-22
  December 28, 2026        | respelled -> 2026-12-28
  Mon Dec 28 2026          | respelled -> 2026-12-28
  1st of May 2026          | respelled -> 2026-05-01
  31.02.2026               | unreadable
  2026-12-28 19:30         | has-time ~> 2026-12-28
  28.12.2026 19.30         | has-time ~> 2026-12-28
  2026-12-28T19:30:00Z     | has-time ~> 2026-12-28
  28 Aralık                | no-year
  28.12.                   | no-year
  11-10                    | no-year
  2026-12                  | no-day
  Aralık 2026              | no-day
  2026-W48                 | no-day
  yarın                    | relative
  tomorrow                 | relative
                           | unreadable
  soon                     | unreadable
`);

const YEARLY_DATES = table(`
  11-10      | = 11-10
  02-29      | = 02-29
  02-30      | no-such-day
  31-12      | no-such-month -> 12-31
  10 Kasım   | respelled -> 11-10
  Nov 10     | respelled -> 11-10
  10.11      | respelled -> 11-10
  1-5        | respelled -> 01-05
  31/12      | respelled -> 12-31
  10/11      | either-order
  2026-11-10 | has-year ~> 11-10
  2026-28-12 | unreadable
  Kasım      | no-day
`);

const EITHER = table(`
  2026-11-10 | = date 2026-11-10
  11-10      | = yearly 11-10
  13-05      | no-such-month -> 05-13
  10 Kasım   | respelled -> 11-10
  10.11.2026 | respelled -> 2026-11-10
  2026-02-30 | no-such-day
`);

describe('dates', () => {
  it.each(DATES)('date "%s" %s', (text, expected) => {
    expect(outcome(parseDate(text), String)).toBe(expected);
  });

  it.each(YEARLY_DATES)('yearly date "%s" %s', (text, expected) => {
    expect(outcome(parseYearlyDate(text), writeYearlyDate)).toBe(expected);
  });

  it.each(EITHER)('date or yearly date "%s" %s', (text, expected) => {
    const write = outcome(parseDateOrYearly(text), (on) =>
      on.kind === 'date' ? `date ${on.date}` : `yearly ${writeYearlyDate(on)}`,
    );
    expect(write).toBe(expected);
  });

  it('names the last day of a month that is too short', () => {
    expect(parseDate('2026-02-30')).toMatchObject({
      params: { last: { date: '2026-02-28' } },
      within: { start: 8, end: 10 },
    });
  });

  it('counts days as the Gregorian calendar does', () => {
    const days = fc.integer({ min: dayOf('1600-01-01'), max: dayOf('2999-12-31') });
    fc.assert(
      fc.property(days, fc.integer({ min: -1000, max: 1000 }), (day, more) => {
        const date = dateOf(day);
        expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(date);
        expect(dayOf(date)).toBe(day);
        expect((weekdayOf(day) + 1) % 7).toBe(new Date(day * 86_400_000).getUTCDay());
        expect(addDays(addDays(date, more), -more)).toBe(date);
      }),
    );
  });
});
