import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
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
  /** Where that is written; the entry itself when it is inherited. */
  readonly at: NodePlace;
}

/**
 * When an entry appears on each of its accounts, the earliest first and then by account. The wall time is the variant's,
 * else the entry's; its zone that of the entry as the account sees it, else the organisation's. Nothing for an account
 * whose variant has a time that is open or cannot be read.
 */
export function publishTimes(entry: Entry, usualZone: string): PublishTime[] {
  const variants = valueOf(entry.variants);
  const times: PublishTime[] = [];
  for (const { target: account } of listOf(entry.accounts)) {
    if (account === undefined) continue;
    const own = variants?.get(account.id)?.publishAt;
    const field = own === undefined || own.state === 'absent' ? entry.publishAt : own;
    if (field.state !== 'value') continue;
    const zone = valueOf(entryOn(entry, account).timezone) ?? usualZone;
    const at = field.isInherited ? entry.at : field.at;
    times.push({ account, wall: field.value, zone, instant: resolveWallTime(field.value, zone).instant, at });
  }
  return times.sort((a, b) => a.instant - b.instant || compareCodeUnits(a.account.id, b.account.id));
}
