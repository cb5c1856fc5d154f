import { describe, expect, it } from 'vitest';
import { parseRecurrenceEvery } from '../../src/time/parse-recurrence-every.ts';
import { parseRecurrenceOn } from '../../src/time/parse-recurrence-on.ts';
import { outcome, table } from './outcome.ts';

const EVERY = table(`
  day              | = 1 day
  quarter          | = 1 quarter
  2 weeks          | = 2 week
  14 days          | = 14 day
  weekly           | respelled -> week
  haftalık         | respelled -> week
  aylık            | respelled -> month
  yıllık           | respelled -> year
  1 week           | respelled -> week
  2 week           | respelled -> 2 weeks
  every week       | respelled -> week
  every 2 weeks    | respelled -> 2 weeks
  every other week | respelled -> 2 weeks
  her hafta        | respelled -> week
  2 haftada bir    | respelled -> 2 weeks
  iki haftada bir  | respelled -> 2 weeks
  ayda bir         | respelled -> month
  3mo              | respelled -> 3 months
  2w               | respelled -> 2 weeks
  biweekly         | twice-or-every-two ~> 2 weeks
  hourly           | every-unreadable
  0 weeks          | every-unreadable
                   | every-unreadable
`);

const ON = table(`
  mon            | = weekday 0
  first mon      | = nth-weekday 1 0
  last fri       | = nth-weekday -1 4
  15             | = month-day 15
  31             | = month-day 31
  Monday         | respelled -> mon
  Mondays        | respelled -> mon
  Pazartesi      | respelled -> mon
  pzt            | respelled -> mon
  ilk pazartesi  | respelled -> first mon
  1st mon        | respelled -> first mon
  3. salı        | respelled -> third tue
  son cuma       | respelled -> last fri
  last day       | respelled -> 31
  ayın son günü  | respelled -> 31
  15th           | respelled -> 15
  ayın 15'i      | respelled -> 15
  fifth mon      | fifth ~> last mon
  mon, thu       | several-days -> [mon, thu]
  Pzt ve Per     | several-days -> [mon, thu]
  mon-fri        | several-days -> [mon, tue, wed, thu, fri]
  hafta içi      | several-days -> [mon, tue, wed, thu, fri]
  32             | no-such-month-day
  0              | no-such-month-day
  sometimes      | on-unreadable
                 | on-unreadable
`);

describe('recurrence', () => {
  it.each(EVERY)('every "%s" %s', (text, expected) => {
    expect(outcome(parseRecurrenceEvery(text), ({ count, unit }) => `${count} ${unit}`)).toBe(expected);
  });

  it.each(ON)('on "%s" %s', (text, expected) => {
    expect(outcome(parseRecurrenceOn(text), (on) => Object.values(on).join(' '))).toBe(expected);
  });
});
