import type { Entity } from '../model/entity.ts';
import type { Model } from '../model/model.ts';
import { oncePerModel } from './once-per-model.ts';

/** A file that holds one entity under another name than its neighbours do. */
export interface MisnamedFile {
  readonly entity: Entity;
  /** Its name without folders and ending. */
  readonly name: string;
  /** The name of the folder. */
  readonly folder: string;
}

/** So many files named by what they hold make a habit of a folder. */
const LEAST_NAMED = 3;

/**
 * Files in a folder that keeps one entity of a section in each, named by its id: at least three are, and they are more
 * than those that are not.
 */
export const misnamedFiles = oncePerModel((model): readonly MisnamedFile[] => {
  const groups = new Map<string, MisnamedFile[]>();
  for (const [file, entity] of loneEntities(model)) {
    const cut = file.lastIndexOf('/');
    if (cut < 0) continue;
    const folder = file.slice(0, cut);
    const key = `${entity.kind} ${folder}`;
    const one = { entity, folder, name: file.slice(cut + 1).replace(/\.(?:private\.)?ya?ml$/, '') };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const misnamed = group.filter(({ entity, name }) => entity.id !== name);
    const named = group.length - misnamed.length;
    return named >= LEAST_NAMED && named > misnamed.length ? misnamed : [];
  });
});

/** Files with exactly one entity in them, by path. */
function loneEntities(model: Model): ReadonlyMap<string, Entity> {
  const lone = new Map<string, Entity>();
  const crowded = new Set<string>();
  for (const entity of model.entities) {
    const { file } = entity.at;
    if (lone.has(file)) crowded.add(file);
    lone.set(file, entity);
  }
  for (const file of crowded) lone.delete(file);
  return lone;
}
