import { compareCodeUnits } from '../../diagnostics/compare.ts';
import { soundOf, valueOf } from '../../model/field.ts';
import type { Account, Entry, Playbook } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { publishTimes } from '../back-schedule/publish-time.ts';
import { coversAccount } from '../scope.ts';
import { planningFrame } from '../working-time/planning-frame.ts';

/** A post that would appear during a crisis. */
export interface PostToPause {
  readonly entry: Entry;
  readonly account: Account;
  /** UTC minutes. */
  readonly at: number;
  /** The zone in which it is planned on this account. */
  readonly zone: string;
}

/**
 * What would appear between two instants, the second exclusive, on the accounts that a playbook pauses (those that it
 * holds for, where it does not say): approved and scheduled posts, by time, entry and account.
 */
export function postsToPause(model: Model, playbook: Playbook, from: number, to: number): PostToPause[] {
  const paused = valueOf(playbook.pausePublishing)?.accounts;
  const scope = paused === undefined || paused.state === 'absent' ? playbook.accounts : paused;
  const posts: PostToPause[] = [];
  for (const entry of model.calendars.flatMap((calendar) => soundOf(calendar.entries))) {
    const status = valueOf(entry.status);
    if (status !== 'approved' && status !== 'scheduled') continue;
    for (const { account, instant, zone } of publishTimes(entry, planningFrame(model).zone)) {
      const isPaused = instant >= from && instant < to && coversAccount(scope, account) === true;
      if (isPaused) posts.push({ entry, account, at: instant, zone });
    }
  }
  return posts.sort(
    (a, b) => a.at - b.at || compareCodeUnits(a.entry.id, b.entry.id) || compareCodeUnits(a.account.id, b.account.id),
  );
}
