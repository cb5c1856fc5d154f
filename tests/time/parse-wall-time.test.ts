import { describe, expect, it } from 'vitest';
import { parseClockTime, writeClockTime } from '../../src/time/parse-clock-time.ts';
import { parseNow } from '../../src/time/parse-now.ts';
import { parseWallTime, writeWallTime } from '../../src/time/parse-wall-time.ts';
import { outcome, table } from './outcome.ts';

const CLOCK_TIMES = table(`
  09:00      | = 09:00
  23:59      | = 23:59
  9:00       | respelled -> 09:00
  09.00      | respelled -> 09:00
  0900       | respelled -> 09:00
  18:00:00   | respelled -> 18:00
  saat 09.00 | respelled -> 09:00
  9am        | respelled -> 09:00
  9:30 PM    | respelled -> 21:30
  12am       | respelled -> 00:00
  noon       | respelled -> 12:00
  gece yarısı | respelled -> 00:00
  9          | respelled ~> 09:00
  1080       | minutes ~> 18:00
  24:00      | midnight ~> 00:00
  25:00      | no-such-time
  12:60      | no-such-time
  13pm       | no-such-time
  evening    | unreadable
             | unreadable
`);

const WALL_TIMES = table(`
  2026-12-28 19:30             | = 2026-12-28 19:30
  2026-12-28T19:30             | = 2026-12-28 19:30
  2026-12-28t19:30             | respelled -> 2026-12-28 19:30
  2026-12-28··19:30            | respelled -> 2026-12-28 19:30
  2026-12-28 19.30             | respelled -> 2026-12-28 19:30
  2026-12-28 7:30 PM           | respelled -> 2026-12-28 19:30
  28.12.2026 19:30             | respelled -> 2026-12-28 19:30
  28 Aralık 2026 saat 19.30    | respelled -> 2026-12-28 19:30
  12/28/2026, 7:30 PM          | respelled -> 2026-12-28 19:30
  28.12.26 19:30               | respelled ~> 2026-12-28 19:30
  05/06/2026 10:00             | two-readings
  2026-12-28T19:30:00          | = 2026-12-28 19:30
  2026-12-28 19:30:15          | seconds ~> 2026-12-28 19:30
  2026-12-28T19:30+03:00       | offset ~> 2026-12-28T19:30
  2026-12-28T19:30:00+0300     | offset ~> 2026-12-28T19:30
  2026-12-28T16:30:00.000Z     | offset ~> 2026-12-28T16:30
  2026-12-28 19:30 GMT+3       | offset ~> 2026-12-28 19:30
  2026-12-28 19:30 EST         | offset ~> 2026-12-28 19:30
  2026-12-28 19:30 (TRT)       | offset ~> 2026-12-28 19:30
  2026-12-28 19:30 Europe/Istanbul | offset ~> 2026-12-28 19:30
  2026-12-28 24:00             | midnight -> 2026-12-29 00:00
  2026-12-31 24:00             | midnight -> 2027-01-01 00:00
  2026-12-28 25:00             | no-such-time
  2026-02-30 10:00             | no-such-day
  2026-28-12 10:00             | no-such-month -> 2026-12-28 10:00
  2026-12-28                   | no-time
  28 Aralık 2026               | no-time
  yarın 10:00                  | unreadable
  yarın                        | unreadable
  yesterday                    | unreadable
  19:30                        | unreadable
                               | unreadable
`);

const NOW = table(`
  2026-12-01                | = 2026-12-01 2026-11-30T21:00Z
  2026-12-01 10:00          | = 2026-12-01 2026-12-01T07:00Z
  2026-12-01T10:00:59       | = 2026-12-01 2026-12-01T07:00Z
  2026-12-01T10:00:30Z      | = 2026-12-01 2026-12-01T10:00Z
  2026-12-01T23:30:00.123Z  | = 2026-12-02 2026-12-01T23:30Z
  2026-12-01T23:30-05:00    | = 2026-12-02 2026-12-02T04:30Z
  2026-02-30                | now
  tomorrow                  | now
`);

describe('times', () => {
  it.each(CLOCK_TIMES)('time of day "%s" %s', (text, expected) => {
    expect(outcome(parseClockTime(text), writeClockTime)).toBe(expected);
  });

  it.each(WALL_TIMES)('wall time "%s" %s', (text, expected) => {
    expect(outcome(parseWallTime(text), writeWallTime)).toBe(expected);
  });

  it.each(NOW)('the clock "%s" in Istanbul %s', (text, expected) => {
    const write = outcome(parseNow(text, 'Europe/Istanbul'), ({ today, instant }) => {
      return `${today} ${new Date(instant * 60_000).toISOString().slice(0, 16)}Z`;
    });
    expect(write).toBe(expected);
  });

  it('takes the first minute of a day that has no midnight', () => {
    const read = parseNow('2026-04-24', 'Africa/Cairo');
    expect(read.ok && new Date(read.value.instant * 60_000).toISOString()).toBe('2026-04-23T22:00:00.000Z');
  });

  it('marks the offset in the text', () => {
    const text = '2026-12-28T19:30:00 +03:00';
    const read = parseWallTime(text);
    expect(read.ok ? undefined : text.slice(read.within?.start, read.within?.end).trim()).toBe('+03:00');
  });
});
