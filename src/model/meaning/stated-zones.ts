import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Entity } from '../entity.ts';
import { listOf, valueOf } from '../field.ts';
import type { Account, Entry, Roster } from '../generated/entities.ts';
import { zoneOn } from '../zone-on.ts';

/** The zones in which local times of an entity hold; `account` narrows them to the one that a variant is for. */
export type ZonesFor = (account: string | undefined) => readonly string[];

const NO_ZONES: readonly string[] = [];

/** Local times that no zone is known for. */
export const zonesUnknown: ZonesFor = () => NO_ZONES;

/** The zones of an entry: one for each of its accounts, else its own. */
export function zonesOfEntry(entry: Entry, known: Map<Account, string | undefined>): ZonesFor {
  return (account) => {
    const accounts = listOf(entry.accounts).flatMap(({ target }) => target ?? []);
    const meant = account === undefined ? accounts : accounts.filter(({ id }) => id === account);
    if (meant.length === 0) return sorted([valueOf(entry.timezone)]);
    return sorted(meant.map((one) => zoneOn(entry, one, known)));
  };
}

/** The zone of a roster's shifts; other entities say no local times with an instant of their own. */
export function zonesOfEntity(entity: Entity): ZonesFor {
  return entity.kind === 'rosters' ? () => sorted([valueOf((entity as Roster).timezone)]) : zonesUnknown;
}

function sorted(zones: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(zones.filter((zone) => zone !== undefined))].sort(compareCodeUnits);
}
