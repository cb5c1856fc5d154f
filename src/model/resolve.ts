import { asciiId, isId } from '../schema/id-form.ts';
import type { Entity } from './entity.ts';
import { ACTOR_SECTIONS } from './section-names.ts';
import { entitiesOf, isUnknown } from './targets.ts';
import type { World } from './world.ts';

/**
 * What a reference means: sections, or whoever can own, do or answer something. Two kinds are no sections:
 * `strategy.pillars` (items of the strategy) and `crisis-actor` (a role of the crisis plan, or an actor).
 */
export type ReferenceKinds = readonly string[] | 'actor';

const CRISIS_ACTOR = 'crisis-actor';

/** What an id means where one of these kinds is expected. */
export type Resolution =
  | { readonly kind: 'found'; readonly entity: Entity }
  /** The id that the entity had before. */
  | { readonly kind: 'former'; readonly entity: Entity }
  /** The id belongs to an entity of another kind. */
  | { readonly kind: 'wrong'; readonly entity: Entity }
  /** A role of the crisis plan, whoever holds it. */
  | { readonly kind: 'crisis-role' }
  | { readonly kind: 'missing' }
  /** Nothing is known: the id may stand where the files could not be read, or is spelt in letters that ids lack. */
  | { readonly kind: 'unknown' };

function takesActors(kinds: ReferenceKinds): boolean {
  return kinds === 'actor' || kinds.includes(CRISIS_ACTOR);
}

/** The sections in which a reference of these kinds may find its entity. */
export function sectionsOf(kinds: ReferenceKinds): readonly string[] {
  return takesActors(kinds) ? ACTOR_SECTIONS : (kinds as readonly string[]);
}

/** Whether the id is a role of the crisis plan, in a field that takes such roles. */
export function isCrisisRole(world: World, kinds: ReferenceKinds, id: string): boolean {
  if (kinds === 'actor' || !kinds.includes(CRISIS_ACTOR)) return false;
  return world.shape.fields?.['crisis']?.fields?.['roles']?.fields?.[id] !== undefined;
}

function find(world: World, kinds: ReferenceKinds, id: string): Entity | undefined {
  if (takesActors(kinds)) return world.actors.get(id);
  for (const section of sectionsOf(kinds)) {
    const entity = entitiesOf(world, section).get(id);
    if (entity !== undefined) return entity;
  }
  return undefined;
}

function findFormer(world: World, kinds: ReferenceKinds, id: string): Entity | undefined {
  for (const section of sectionsOf(kinds)) {
    const entity = world.former.get(section)?.get(id);
    if (entity !== undefined) return entity;
  }
  return undefined;
}

/** The entity that an id means, also by its former id; `undefined` when it means none. */
export function targetOf(world: World, kinds: ReferenceKinds, id: string): Entity | undefined {
  return find(world, kinds, id) ?? findFormer(world, kinds, id);
}

/** What an id means where one of these kinds is expected, and why not when it means nothing. */
export function resolve(world: World, kinds: ReferenceKinds, id: string): Resolution {
  if (isCrisisRole(world, kinds, id)) return { kind: 'crisis-role' };
  const entity = find(world, kinds, id);
  if (entity !== undefined) return { kind: 'found', entity };
  const former = findFormer(world, kinds, id);
  if (former !== undefined) return { kind: 'former', entity: former };
  if (mayBeUnread(world, kinds, id) || isMisspelt(world, kinds, id)) return { kind: 'unknown' };
  for (const section of world.sections.values()) {
    const other = section.get(id);
    // An entity whose id is its section's name is the one thing of its section, which nothing can refer to.
    if (other !== undefined && other.id !== other.kind) return { kind: 'wrong', entity: other };
  }
  return { kind: 'missing' };
}

function mayBeUnread(world: World, kinds: ReferenceKinds, id: string): boolean {
  if (sectionsOf(kinds).some((section) => isUnknown(world, section))) return true;
  return world.unreadTexts.some((text) => text === '' || text.includes(id));
}

/** Whether something is called `Ayşe Yılmaz` whose id is rightly `ayse-yilmaz`: that has its own finding, with a cure. */
function isMisspelt(world: World, kinds: ReferenceKinds, id: string): boolean {
  const ids = sectionsOf(kinds).flatMap((section) => [...entitiesOf(world, section).keys()]);
  return ids.some((other) => !isId(other) && asciiId(other) === id);
}
