import { coreOf, createEntity } from './core.ts';
import type { Account, Entry } from './generated/entities.ts';

/**
 * The entry as it is for one of its accounts: what it takes from an account (the zone, the team, the voice) comes from
 * this one. A view, not the entry itself; findings about it have the entry's own place.
 */
export function entryOn(entry: Entry, account: Account): Entry {
  const core = { ...coreOf(entry), account, items: undefined };
  return createEntity(Object.getPrototypeOf(entry) as object, entry.id, entry.parent, core) as Entry;
}
