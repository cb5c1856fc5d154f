import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { MapMeaning } from '../model/meaning/meaning.ts';
import type { EntityMeaning, OrganisationMeaning } from '../model/meaning/organisation-meaning.ts';
import type { Rename } from './organisation-diff.ts';

/** What can be renamed: ids with what is said under them. */
type Named = ReadonlyMap<string, MapMeaning>;

const PILLARS = 'strategy.pillars';

/**
 * What `formerly` says was renamed, of every kind but entries: an id that is gone and one that is new, of which either
 * says that it was the other. Each id has one partner at most; of several the first by id.
 */
export function findRenames(before: OrganisationMeaning, after: OrganisationMeaning): Rename[] {
  const kinds = [...new Set([...before.keys(), ...after.keys()])].filter((kind) => kind !== 'entry');
  const renames = kinds.flatMap((kind) => pairUp(kind, said(before.get(kind)), said(after.get(kind)), (id) => id));
  return [...renames, ...pairUp(PILLARS, pillarsOf(before), pillarsOf(after), (id) => id)];
}

/**
 * What `formerly` says of entries. An old id without a calendar means the entry's own.
 *
 * @param before entries by their id, in the later names of their calendars
 */
export function findEntryRenames(
  before: ReadonlyMap<string, EntityMeaning>,
  after: ReadonlyMap<string, EntityMeaning>,
): Rename[] {
  const fullId = (old: string, id: string) => (old.includes('/') ? old : id.slice(0, id.indexOf('/') + 1) + old);
  return pairUp('entry', said(before), said(after), fullId);
}

function said(entities: ReadonlyMap<string, EntityMeaning> = new Map()): Named {
  return new Map([...entities].map(([id, { meaning }]) => [id, meaning]));
}

function pillarsOf(organisation: OrganisationMeaning): Named {
  const pillars = organisation.get('strategy')?.get('strategy')?.meaning.entries.get('pillars');
  if (pillars?.kind !== 'items') return new Map();
  const named = pillars.members.flatMap((member): [string, MapMeaning][] => {
    const id = member.kind === 'map' ? member.entries.get('id') : undefined;
    return member.kind === 'map' && id?.kind === 'leaf' ? [[id.text, member]] : [];
  });
  return new Map(named);
}

/** The former ids that are said. */
function formerIds(meaning: MapMeaning): readonly string[] {
  const formerly = meaning.entries.get('formerly');
  const members = formerly?.kind === 'set' ? formerly.members : [];
  return members.flatMap((member) => (member.kind === 'leaf' ? [member.text] : []));
}

function pairUp(kind: string, before: Named, after: Named, fullId: (old: string, id: string) => string): Rename[] {
  const pairs = new Map<string, Rename>();
  const add = (from: string, to: string) =>
    pairs.set(JSON.stringify([from, to].sort(compareCodeUnits)), { kind, from, to });
  for (const [to, meaning] of after) {
    if (before.has(to)) continue;
    for (const old of formerIds(meaning)) {
      const from = fullId(old, to);
      if (before.has(from) && !after.has(from)) add(from, to);
    }
  }
  for (const [from, meaning] of before) {
    if (after.has(from)) continue;
    for (const old of formerIds(meaning)) {
      const to = fullId(old, from);
      if (after.has(to) && !before.has(to)) add(from, to);
    }
  }
  return eachOnce([...pairs].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, rename]) => rename));
}

function eachOnce(renames: readonly Rename[]): Rename[] {
  const taken = new Set<string>();
  return renames.filter(({ from, to }) => {
    if (taken.has(from) || taken.has(to)) return false;
    taken.add(from).add(to);
    return true;
  });
}
