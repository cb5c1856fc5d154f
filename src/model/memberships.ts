import { isList, isMap, type Value } from '../source/value.ts';
import { coreOf } from './core.ts';
import type { Entity } from './entity.ts';

function idsIn(value: Value | undefined): readonly string[] {
  const items = isList(value) ? value : [value];
  return items.flatMap((item) => {
    const id = isMap(item) ? item['person'] : item;
    return typeof id === 'string' ? [id] : [];
  });
}

/**
 * Entities by an id that a field of theirs names (`members` of teams, `roles` of people), in their own order. Made of
 * what is written, because times are inherited through it while fields are being read.
 */
export function indexBy(entities: Iterable<Entity>, field: string): ReadonlyMap<string, readonly Entity[]> {
  const index = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const id of new Set(idsIn(coreOf(entity).raw[field]))) {
      const known = index.get(id);
      if (known === undefined) index.set(id, [entity]);
      else known.push(entity);
    }
  }
  return index;
}
