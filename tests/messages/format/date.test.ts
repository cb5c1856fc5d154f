import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WEEKDAY_NAMES } from '../../../src/messages/format/calendar-words.ts';
import { formatDate } from '../../../src/messages/format/date.ts';

it('names the weekday that the proleptic Gregorian calendar gives', () => {
  const days = fc.date({ min: new Date('1600-01-01T00:00Z'), max: new Date('2999-12-31T00:00Z'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const weekday = WEEKDAY_NAMES.tr[(day.getUTCDay() + 6) % 7];
      expect(formatDate(day.toISOString().slice(0, 10), 'tr').split(' ')[3]).toBe(weekday);
    }),
  );
});
