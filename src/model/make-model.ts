import type { SourceFile } from '../source/source-file.ts';
import type { Entity } from './entity.ts';
import type { Model } from './model.ts';
import { isSingleton } from './section-names.ts';
import { singleton, type World } from './world.ts';

const WORLDS = new WeakMap<Model, World>();

/** The world behind a model, for the model's own questions. */
export function worldOf(model: Model): World {
  const world = WORLDS.get(model);
  if (world === undefined) throw new Error('not a model made by buildModel');
  return world;
}

/** The model over a finished world. */
export function makeModel(
  world: World,
  files: readonly SourceFile[],
  given: Pick<Model, 'existingFiles' | 'now' | 'planning'>,
): Model {
  const collections: Record<string, readonly Entity[] | Entity | undefined> = {};
  for (const [section, entities] of world.sections) {
    collections[section] = isSingleton(world.shape, section) ? singleton(world, section) : [...entities.values()];
  }
  const model = {
    ...collections,
    today: world.today,
    entities: [...world.sections.values()].flatMap((entities) => [...entities.values()]),
    isComplete: world.unreadTexts.length === 0 && world.unknownSections.size === 0,
    files: files.map((file) => file.path),
    ...given,
  } as unknown as Model;
  WORLDS.set(model, world);
  return model;
}
