import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Entity } from '../../model/entity.ts';
import type { Model } from '../../model/model.ts';
import { ownersOf } from './entity-owners.ts';
import { type GithubNames, githubNames } from './github-names.ts';

/** A file of the organisation and whose it is. */
export interface FileOwners extends GithubNames {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
}

/** Every public file of the organisation with its owners on GitHub, by path; names and ids are sorted, each once. */
export function fileOwners(model: Model): readonly FileOwners[] {
  const owners = new Map<string, Set<Entity>>();
  for (const entity of model.entities) {
    const { file } = entity.at;
    const known = owners.get(file) ?? new Set();
    for (const owner of ownersOf(model, entity)) known.add(owner);
    owners.set(file, known);
  }
  const files = model.files.filter((path) => !/\.private\.ya?ml$/i.test(path));
  return files.map((path) => {
    const found = [...(owners.get(path) ?? [])].map((owner) => githubNames(model, owner));
    const nameless = [...new Set(found.flatMap((one) => one.nameless))].sort(compareCodeUnits);
    return { path, names: onceEach(found.flatMap((one) => one.names)), nameless };
  });
}

/** GitHub does not tell capitals from small letters in names. */
function onceEach(names: readonly string[]): readonly string[] {
  const seen = new Map([...names].sort(compareCodeUnits).map((name) => [name.toLowerCase(), name]));
  return [...seen].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, name]) => name);
}
