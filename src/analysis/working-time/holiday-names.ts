import type { Reference } from '../../model/entity.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { HolidayCalendar } from '../../model/generated/entities.ts';
import { civilDate } from '../../time/calendar-date.ts';
import { spansOf } from './closures.ts';

/** Names of the holidays of a field between two day numbers, ends included, by day number. */
export function holidayNames(
  holidays: Field<readonly Reference<HolidayCalendar>[]>,
  first: number,
  last: number,
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { target } of listOf(holidays)) {
    for (const holiday of target === undefined ? [] : listOf(target.days)) {
      const name = valueOf(holiday.name);
      if (name === undefined) continue;
      for (const [from, to] of spansOf(holiday, civilDate(first).year - 1, civilDate(last).year)) {
        for (let day = Math.max(from, first); day <= Math.min(to, last); day++) names.set(day, name);
      }
    }
  }
  return names;
}
