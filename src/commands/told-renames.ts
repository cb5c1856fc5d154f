import { listRenames } from '../diff/compare-organisations.ts';
import type { Rename } from '../diff/organisation-diff.ts';
import { organisationMeaning } from '../model/meaning/organisation-meaning.ts';
import type { Model } from '../model/model.ts';
import type { SourceFile } from '../source/source-file.ts';

/** A state as far as renames are told in it. */
export interface NamedState {
  readonly sources: readonly SourceFile[];
  readonly model: Model;
}

/** What `formerly` says was renamed between two states; what they mean is only read where the word occurs. */
export function toldRenames(before: NamedState, after: NamedState): readonly Rename[] {
  if (![...before.sources, ...after.sources].some(({ text }) => text.includes('formerly'))) return [];
  return listRenames(organisationMeaning(before.model), organisationMeaning(after.model));
}
