import { compareCodeUnits } from '../../diagnostics/compare.ts';
import { entryOn } from '../../model/entry-on.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Account, Entry } from '../../model/generated/entities.ts';
import type { WallTime } from '../../time/parse-wall-time.ts';
import { resolveWallTime } from '../../time/resolve-wall-time.ts';

/** When an entry appears on an account. */
export interface PublishTime {
  readonly account: Account;
  /** UTC minutes. */
  readonly instant: number;
  readonly wall: WallTime;
  readonly zone: string;
}

/**
 * When an entry appears on each of its accounts, the earliest first and then by account. The wall time is the variant's,
 * else the entry's; its zone that of the entry as the account sees it, else the organisation's.
 */
export function publishTimes(entry: Entry, usualZone: string): PublishTime[] {
  const variants = valueOf(entry.variants);
  const times: PublishTime[] = [];
  for (const { target: account } of listOf(entry.accounts)) {
    if (account === undefined) continue;
    const wall = valueOf(variants?.get(account.id)?.publishAt ?? entry.publishAt) ?? valueOf(entry.publishAt);
    if (wall === undefined) continue;
    const zone = valueOf(entryOn(entry, account).timezone) ?? usualZone;
    times.push({ account, wall, zone, instant: resolveWallTime(wall, zone).instant });
  }
  return times.sort((a, b) => a.instant - b.instant || compareCodeUnits(a.account.id, b.account.id));
}
