import { coreOf } from './core.ts';
import { entryOn } from './entry-on.ts';
import { valueOf } from './field.ts';
import type { Account, Entry } from './generated/entities.ts';

/**
 * The zone of an entry's times for one of its accounts.
 *
 * @param zones what is known of the accounts of its calendar already: most entries say nothing of zones, so that what
 * holds for an account in a calendar holds for all entries of it
 */
export function zoneOn(entry: Entry, account: Account, zones: Map<Account, string | undefined>): string | undefined {
  const { timezone, campaign } = coreOf(entry).raw;
  if (timezone !== undefined || campaign !== undefined) return valueOf(entryOn(entry, account).timezone);
  if (!zones.has(account)) zones.set(account, valueOf(entryOn(entry, account).timezone));
  return zones.get(account);
}
