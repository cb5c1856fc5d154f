import { describe, expect, it } from 'vitest';
import { parseHourRange, writeHourRange } from '../../src/time/parse-hour-range.ts';
import { parseHoursOfWeek } from '../../src/time/parse-hours-of-week.ts';
import { parseWeekdays } from '../../src/time/parse-weekdays.ts';
import { outcome, table } from './outcome.ts';

const RANGES = table(`
  09:00-18:00               | = 09:00-18:00
  22:00-06:00               | = 22:00-06:00
  00:00-24:00               | = 00:00-24:00
  20:00-24:00               | = 20:00-24:00
  always                    | = 00:00-24:00
  09.00-18.00               | respelled -> 09:00-18:00
  9-18                      | respelled -> 09:00-18:00
  9:00-18:00                | respelled -> 09:00-18:00
  09:00 - 18:00             | respelled -> 09:00-18:00
  09:00–18:00               | respelled -> 09:00-18:00
  09:00 to 18:00            | respelled -> 09:00-18:00
  9 ile 18                  | respelled -> 09:00-18:00
  9am-6pm                   | respelled -> 09:00-18:00
  7/24                      | respelled -> 00:00-24:00
  tüm gün                   | respelled -> 00:00-24:00
  10:00-12:00, 13:00-15:00  | several -> ["10:00-12:00", "13:00-15:00"]
  10-12 ve 13-15            | several -> ["10:00-12:00", "13:00-15:00"]
  kapalı                    | closed ->
  CLOSED                    | closed ->
  09:00-09:00               | no-length
  00:00-00:00               | no-length ~> 00:00-24:00
  09:00-25:00               | no-such-time
  24:00-06:00               | no-such-time
  9-6pm                     | unreadable
  09:00                     | unreadable
                            | unreadable
`);

const DAYS = table(`
  mon         | = 0
  mon-fri     | = 0 1 2 3 4
  sat-mon     | = 5 6 0
  Monday      | respelled -> mon
  Pazartesi   | respelled -> mon
  PAZARTESİ   | respelled -> mon
  pzt-cum     | respelled -> mon-fri
  Çar         | respelled -> wed
  Mon – Fri   | respelled -> mon-fri
  hafta içi   | respelled -> mon-fri
  weekend     | respelled -> sat-sun
  her gün     | respelled -> mon-sun
  mon-mon     | respelled -> mon
  mon,wed     | days-in-one-key
  pzt ve çar  | days-in-one-key
  mon-fri-sun | no-such-day
  holidays    | no-such-day
`);

describe('hours', () => {
  it.each(RANGES)('hours of a day "%s" %s', (text, expected) => {
    expect(outcome(parseHourRange(text), writeHourRange)).toBe(expected);
  });

  it.each(DAYS)('days "%s" %s', (text, expected) => {
    expect(outcome(parseWeekdays(text), (days) => days.join(' '))).toBe(expected);
  });

  it('reads a week with split shifts and nights', () => {
    const { hours } = parseHoursOfWeek({
      'mon-thu': '09:00-18:00',
      fri: '22:00-06:00',
      sat: ['13:00-15:00', '10:00-12:00'],
      'x-note': 'ignored',
    });
    expect(hours?.map((day) => day.map(writeHourRange).join(' '))).toEqual([
      ...Array(4).fill('09:00-18:00'),
      '22:00-06:00',
      '10:00-12:00 13:00-15:00',
      '',
    ]);
    expect(hours?.[4]).toEqual([{ start: 1320, end: 1800 }]);
  });

  it.each([
    ['7/24', 'value  respelled'],
    ['09:00-18:00', 'value  no-days'],
    ['busy', 'value  unreadable-week'],
    [{ 'pzt-cum': '09.00-18.00' }, 'key pzt-cum respelled; value pzt-cum respelled'],
    [{ 'mon-fri': '09:00-18:00', fri: '09:00-12:00' }, 'key fri day-twice'],
    [{ mon: ['09:00-12:00', '11:00-13:00'] }, 'value mon/1 overlap'],
    [{ sun: 'kapalı' }, 'value sun closed'],
    // Left to the schema: hours unknown, nothing said here.
    [{ mon: null }, ''],
    [{ mon: [['09:00-12:00']] }, ''],
    [17, ''],
  ])('names what is wrong in %j', (value, expected) => {
    const { hours, failures } = parseHoursOfWeek(value);
    expect(hours).toBeUndefined();
    expect(failures.map(({ part, path, problem }) => `${part} ${path.join('/')} ${problem}`).join('; ')).toBe(expected);
  });
});
