import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { EntityMeaning } from '../model/meaning/organisation-meaning.ts';
import type { Rename } from './organisation-diff.ts';
import { type Translation, translationOf } from './translation.ts';

/** Entities of one kind by id. */
export type Entities = ReadonlyMap<string, EntityMeaning>;

/**
 * Both states are compared under the same names: of each renamed thing under that of its two ids which sorts first. So it
 * makes no difference which state comes first, and a difference read backwards is exactly that of the two the other way
 * round. In the end everything is told in the names of the later state.
 */
export interface Names {
  readonly before: Translation;
  readonly after: Translation;
}

/** The names under which both states are compared. */
export function sharedNames(renames: readonly Rename[]): Names {
  return {
    before: translationOf(renames.filter(({ from, to }) => compareCodeUnits(from, to) > 0)),
    after: translationOf(renames.filter(({ from, to }) => compareCodeUnits(from, to) < 0)),
  };
}

/** The entities of a kind under other names. */
export function renamed(kind: string, entities: Entities = new Map(), names: Translation): Entities {
  if (names.isEmpty) return entities;
  return new Map([...entities].map(([id, entity]) => [names.entityId(kind, id), entity]));
}
