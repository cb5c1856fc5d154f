import { listOf, valueOf } from '../../model/field.ts';
import type { Account } from '../../model/generated/entities.ts';
import { addDays } from '../../time/calendar-date.ts';
import { oncePerModel } from '../once-per-model.ts';
import { contents } from './contents.ts';
import { timelines } from './timelines.ts';

/** How far calendars plan for an account. */
export interface PlannedDays {
  /** The day behind the last that is planned: that of its last post, or the last of a calendar with posts on it. */
  readonly to: string;
  /** Something is to appear on a day that is still to be named. */
  readonly hasUndated: boolean;
}

/** How far the calendars plan for each account that something is planned for. */
export const plannedDays = oncePerModel((model): ReadonlyMap<Account, PlannedDays> => {
  const found = new Map<Account, PlannedDays>();
  const add = (account: Account, to: string, hasUndated: boolean) => {
    const known = found.get(account);
    found.set(account, {
      to: known === undefined || to > known.to ? to : known.to,
      hasUndated: hasUndated || known?.hasUndated === true,
    });
  };
  for (const [account, slots] of timelines(model)) {
    for (const { wall } of slots) add(account, addDays(wall.date, 1), false);
  }
  for (const { calendar, posts, phase } of contents(model)) {
    const last = valueOf(calendar.to);
    const to = last === undefined ? '' : addDays(last, 1);
    for (const { account, publishAt } of posts) {
      add(account, to, phase !== 'published' && publishAt.state === 'vacant');
    }
  }
  for (const { accounts, to } of model.calendars) {
    const last = valueOf(to);
    for (const { target } of last === undefined ? [] : listOf(accounts)) {
      if (target !== undefined && last !== undefined) add(target, addDays(last, 1), false);
    }
  }
  return found;
});
