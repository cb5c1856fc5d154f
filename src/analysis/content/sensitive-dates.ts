import { listOf } from '../../model/field.ts';
import type { Account, SensitiveDate } from '../../model/generated/entities.ts';
import { civilDate, dayOf } from '../../time/calendar-date.ts';
import { oncePerModel } from '../once-per-model.ts';
import { spansOf } from '../working-time/closures.ts';

/** The sensitive date of an account's holiday calendars that a date falls on. */
export const sensitiveDateOn = oncePerModel(() => {
  const known = new Map<string, SensitiveDate | undefined>();
  return (account: Account, date: string): SensitiveDate | undefined => {
    const key = `${account.id} ${date}`;
    if (!known.has(key)) known.set(key, find(account, dayOf(date)));
    return known.get(key);
  };
});

function find(account: Account, day: number): SensitiveDate | undefined {
  const { year } = civilDate(day);
  for (const { target } of listOf(account.holidays)) {
    for (const date of target === undefined ? [] : listOf(target.sensitive)) {
      // One that begins in December may reach into this year.
      for (const [from, to] of spansOf(date, year - 1, year)) if (day >= from && day <= to) return date;
    }
  }
  return undefined;
}
