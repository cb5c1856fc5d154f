import { compareOrganisations, type State } from '../../src/diff/compare-organisations.ts';
import type { OrganisationDiff } from '../../src/diff/organisation-diff.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { keyOf, type MapMeaning, type Meaning } from '../../src/model/meaning/meaning.ts';
import { type OrganisationMeaning, organisationMeaning } from '../../src/model/meaning/organisation-meaning.ts';
import type { Model } from '../../src/model/model.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { buildYaml, type Texts } from '../model/build-yaml.ts';

/** The state that a model is. */
export function stateOf(model: Model): State {
  return { meaning: organisationMeaning(model), mayHold: () => false };
}

/** The state that files are, as the command line would read them on 2026-12-01. */
export function stateOfFiles(files: readonly SourceFile[]): State {
  return stateOf(buildModel({ files, now: { today: '2026-12-01', instant: 29_934_720 } }).model);
}

/** The state that texts by path are. */
export function stateOfTexts(texts: Texts): State {
  return stateOf(buildYaml(texts).model);
}

/** How one text of an organisation differs from another. */
export function diffOf(before: Texts, after: Texts): OrganisationDiff {
  return compareOrganisations(stateOfTexts(before), stateOfTexts(after));
}

/** What entities say, by kind and id. */
export function saidIn(meaning: OrganisationMeaning): Map<string, Map<string, MapMeaning>> {
  return new Map(
    [...meaning].map(([kind, entities]) => [kind, new Map([...entities].map(([id, entity]) => [id, entity.meaning]))]),
  );
}

/** The same as texts that are equal exactly when two states say the same; kinds without an entity are left out. */
export function keysOf(said: ReadonlyMap<string, ReadonlyMap<string, MapMeaning>>): Record<string, string> {
  const pairs = [...said].flatMap(([kind, entities]) =>
    [...entities].map(([id, meaning]) => [`${kind} ${id}`, keyOf(meaning)] as const),
  );
  return Object.fromEntries(pairs.sort());
}

/** A difference as plain data in which every value is its key: what it means and not how it is spelt. */
export function bare(diff: OrganisationDiff): unknown {
  return JSON.parse(
    JSON.stringify(diff, (name, value: unknown) => {
      if (isMeaning(value)) return keyOf(value);
      return name === 'fields' && Array.isArray(value) ? value : value;
    }),
  );
}

function isMeaning(value: unknown): value is Meaning {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return ['leaf', 'map', 'items', 'set', 'list'].includes(String(value.kind)) && !('path' in value);
}

/** How many changes there are, of any sort. */
export function sizeOf(diff: OrganisationDiff): number {
  return diff.kinds.reduce((sum, { changes }) => sum + changes.length, 0) + diff.renames.length;
}
