import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { OrganisationMeaning } from '../model/meaning/organisation-meaning.ts';
import { placesNaming } from './features.ts';
import type { OrganisationDiff } from './organisation-diff.ts';
import { spaceOfKind, translationOf } from './translation.ts';

/** Where the later state still names what was removed: places by kind and id, joined by a space. */
export type StillNamed = ReadonlyMap<string, readonly string[]>;

/** Finds the references to what was removed; another thing under the same id takes them over. */
export function stillNamed(diff: OrganisationDiff, after: OrganisationMeaning): StillNamed {
  const removed = diff.kinds.flatMap(({ kind, changes }) =>
    changes.flatMap(({ change, id }) => (change === 'removed' ? [{ kind, id, space: spaceOfKind(kind) }] : [])),
  );
  const found = new Map<string, readonly string[]>();
  if (removed.length === 0) return found;
  const places = placesNaming(after, translationOf([]));
  const taken = new Set([...after].flatMap(([kind, ids]) => [...ids.keys()].map((id) => `${spaceOfKind(kind)} ${id}`)));
  for (const { kind, id, space } of removed) {
    const key = `${space} ${id}`;
    const naming = [...(places.get(key) ?? [])].sort(compareCodeUnits);
    if (naming.length > 0 && !taken.has(key)) found.set(`${kind} ${id}`, naming);
  }
  return found;
}
