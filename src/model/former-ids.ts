import { isList } from '../source/value.ts';
import { coreOf } from './core.ts';
import type { World } from './world.ts';

/** Fills the world's index of former ids. An id that an entity of the section has today means that entity alone. */
export function collectFormerIds(world: World): void {
  for (const [section, entities] of world.sections) {
    const former = world.former.get(section);
    for (const entity of entities.values()) {
      const { formerly } = coreOf(entity).raw;
      if (formerly === undefined) continue;
      for (const id of isList(formerly) ? formerly : [formerly]) {
        if (typeof id === 'string' && !entities.has(id) && !former?.has(id)) former?.set(id, entity);
      }
    }
  }
}
