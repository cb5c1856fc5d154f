import type { FieldShape } from '../schema/field-shape.ts';
import type { Written } from './document.ts';
import type { Entity } from './entity.ts';
import type { Field } from './field.ts';
import type { World } from './world.ts';

const CORE = Symbol('core');

/** What an entity is made of: the map that was written, and what its fields are read with. */
export interface Core extends Written {
  readonly world: World;
  readonly shape: FieldShape;
  /** Whether the entity is named by a key, or is an item of a list. */
  readonly part: 'key' | 'value';
  /** The contact fields that a private file adds. */
  overlay: Written | undefined;
  /** Where fields of a nested map are inherited from one by one, the most specific first. */
  readonly fallbacks: readonly Written[];
  /** The account through which an entry is seen, when it is seen through one. */
  readonly account: Entity | undefined;
  /** Fields that hold items, once read: an item is one and the same object however often it is asked for. */
  items: ReadItems | undefined;
}

/** A chain, since few entities have more than one or two such fields and a map would be larger than they are. */
export interface ReadItems {
  readonly name: string;
  readonly field: Field<unknown>;
  readonly next: ReadItems | undefined;
}

interface WithCore {
  [CORE]: Core;
}

/** The core of an entity of this model. */
export function coreOf(entity: Entity): Core {
  return (entity as Entity & WithCore)[CORE];
}

/** Makes an entity of a prototype that has `kind`, `at` and the fields. */
export function createEntity(prototype: object, id: string, parent: Entity | undefined, core: Core): Entity {
  const entity = Object.create(prototype) as { id: string; parent: Entity | undefined } & WithCore;
  entity.id = id;
  entity.parent = parent;
  entity[CORE] = core;
  return entity as unknown as Entity;
}
