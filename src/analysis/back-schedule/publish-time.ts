import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
import { entryOn } from '../../model/entry-on.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Account, Entry } from '../../model/generated/entities.ts';
import type { WallTime } from '../../time/parse-wall-time.ts';
import { resolveWallTime } from '../../time/resolve-wall-time.ts';
import { oncePer } from '../once-per.ts';

/** When an entry appears on an account. */
export interface PublishTime {
  readonly account: Account;
  /** UTC minutes. */
  readonly instant: number;
  readonly wall: WallTime;
  readonly zone: string;
  /** Where that is written; the entry itself when it is inherited. */
  readonly at: NodePlace;
  /** Everything could be read that says when and on which accounts the entry appears. */
  readonly isKnown: boolean;
}

/**
 * When an entry appears on each of its accounts, the earliest first and then by account. The wall time is the variant's,
 * else the entry's; its zone that of the entry as the account sees it, else the organisation's. Nothing for an account
 * whose variant has a time that is open or cannot be read.
 */
export function publishTimes(entry: Entry, usualZone: string): readonly PublishTime[] {
  const known = knownTimes(entry);
  const times = known.get(usualZone) ?? findTimes(entry, usualZone);
  known.set(usualZone, times);
  return times;
}

/** By the zone in which they are where nothing says another. */
const knownTimes = oncePer((_: Entry) => new Map<string, readonly PublishTime[]>());

function findTimes(entry: Entry, usualZone: string): readonly PublishTime[] {
  const { publishAt, accounts, variants } = entry;
  const own = valueOf(variants);
  let isKnown = areRead([publishAt, accounts, variants, ...[...(own?.values() ?? [])].map((one) => one.publishAt)]);
  const times: Omit<PublishTime, 'isKnown'>[] = [];
  for (const { target: account } of listOf(accounts)) {
    if (account === undefined) continue;
    const { timezone } = entryOn(entry, account);
    isKnown &&= areRead([timezone]);
    const stated = own?.get(account.id)?.publishAt;
    const field = stated === undefined || stated.state === 'absent' ? publishAt : stated;
    if (field.state !== 'value') continue;
    const zone = valueOf(timezone) ?? usualZone;
    const at = field.isInherited ? entry.at : field.at;
    times.push({ account, wall: field.value, zone, instant: resolveWallTime(field.value, zone).instant, at });
  }
  return times
    .sort((a, b) => a.instant - b.instant || compareCodeUnits(a.account.id, b.account.id))
    .map((time) => ({ ...time, isKnown }));
}

function areRead(fields: readonly Field<unknown>[]): boolean {
  return fields.every(({ state }) => state !== 'broken');
}
