import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDuration } from '../../src/time/duration.ts';
import { parseDuration, parseEffort } from '../../src/time/parse-duration.ts';
import { outcome, table } from './outcome.ts';

const DURATIONS = table(`
  30s                   | = 30s
  30m                   | = 30m
  4h                    | = 4h
  1h30m                 | = 1h30m
  90m                   | = 1h30m
  2d                    | = 2d
  3wd                   | = 3wd
  2w                    | = 2w
  6mo                   | = 6mo
  1y6mo                 | = 1y6mo
  0m                    | = 0m
  30m1h                 | respelled -> 1h30m
  1h1h                  | unreadable
  1 saat                | respelled -> 1h
  1 saat 30 dakika      | respelled -> 1h30m
  1,5 saat              | respelled -> 1h30m
  1.5h                  | respelled -> 1h30m
  1 hour and 30 minutes | respelled -> 1h30m
  30 dk                 | respelled -> 30m
  45 dk.                | respelled -> 45m
  2 days                | respelled -> 2d
  2 gün                 | respelled -> 2d
  3 iş günü             | respelled -> 3wd
  3 İŞ GÜNÜ             | respelled -> 3wd
  5 business days       | respelled -> 5wd
  2 hafta               | respelled -> 2w
  2 haftada bir         | respelled -> 2w
  6 ay                  | respelled -> 6mo
  6 months              | respelled -> 6mo
  2 quarters            | respelled -> 6mo
  1 yıl                 | respelled -> 1y
  ·2h·                  | respelled -> 2h
  4H                    | respelled -> 4h
  5M                    | respelled ~> 5m
  P6M                   | respelled -> 6mo
  PT1H30M               | respelled -> 1h30m
  P1DT2H                | respelled -> 1d2h
  haftalık              | respelled -> 1w
  WEEKLY                | respelled -> 1w
  Üç aylık              | respelled -> 3mo
  1:30                  | clock ~> 1h30m
  2-3 days              | span ~> 3d
  90                    | no-unit
  -2h                   | negative
  1.5w                  | unreadable
  soon                  | unreadable
                        | unreadable
`);

const EFFORTS = table(`
  45m    | = 45
  30h    | = 1800
  1h30m  | = 90
  30s    | = 1
  30 sa  | respelled -> 30h
  2d     | effort-in-days ~> 16h
  1d4h   | effort-in-days ~> 12h
  3 gün  | effort-in-days ~> 24h
  1wd    | effort-in-days ~> 8h
  1mo    | effort-in-days
  8      | no-unit
`);

describe('parseDuration', () => {
  it.each(DURATIONS)('"%s" %s', (text, expected) => {
    expect(outcome(parseDuration(text), writeDuration)).toBe(expected);
  });

  it('reads what it writes', () => {
    const count = fc.integer({ min: 0, max: 59 });
    const units = { seconds: count, minutes: count, days: count, workingDays: count, weeks: count, months: count };
    fc.assert(
      fc.property(fc.record({ ...units, years: count }), (duration) => {
        const read = parseDuration(writeDuration(duration));
        expect(read).toEqual({ ok: true, value: duration });
      }),
    );
  });
});

describe('parseEffort', () => {
  it.each(EFFORTS)('"%s" %s', (text, expected) => {
    expect(outcome(parseEffort(text), String)).toBe(expected);
  });
});
