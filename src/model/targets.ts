import type { Entity } from './entity.ts';
import type { Field } from './field.ts';
import { singleton, type World } from './world.ts';

const NONE: ReadonlyMap<string, Entity> = new Map();
const items = new WeakMap<World, Map<string, ReadonlyMap<string, Entity>>>();

function itemField(world: World, kind: string): Field<readonly Entity[]> | undefined {
  const [section = '', field = ''] = kind.split('.');
  const entity = singleton(world, section) as unknown as Record<string, Field<readonly Entity[]>> | undefined;
  return entity?.[field];
}

/** What references of a kind may mean, by id: the entities of a section, or the items that `strategy.pillars` names. */
export function entitiesOf(world: World, kind: string): ReadonlyMap<string, Entity> {
  if (!kind.includes('.')) return world.sections.get(kind) ?? NONE;
  const known = items.get(world) ?? new Map<string, ReadonlyMap<string, Entity>>();
  items.set(world, known);
  let index = known.get(kind);
  if (index === undefined) {
    const field = itemField(world, kind);
    index = field?.state === 'value' ? new Map([...field.value].reverse().map((item) => [item.id, item])) : NONE;
    known.set(kind, index);
  }
  return index;
}

/** Whether a part of what references of this kind may mean could not be read. */
export function isUnknown(world: World, kind: string): boolean {
  const [section = ''] = kind.split('.');
  return world.unknownSections.has(section) || (kind.includes('.') && itemField(world, kind)?.state === 'broken');
}
