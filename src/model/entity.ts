import type { EntityName } from '../diagnostics/finding.ts';
import type { NodePlace } from '../diagnostics/place.ts';
import type { Vacancy } from './field.ts';

/**
 * What stands in a section under an id, or an item inside it, with its fields as getters. A field whose name is one of
 * the four words below is read with `Field` behind its name: `team.parentField`, `stage.kindField`.
 */
export interface Entity {
  /** The section, for example `people`; of an item the kind of the item, for example `entry`. */
  readonly kind: string;
  /** The id; of a calendar's entry `calendar/entry`. Of an item without an id its identity among its siblings. */
  readonly id: string;
  /** The entity's key (of a list item the item): where an absence is reported. */
  readonly at: NodePlace;
  /** The entity that this item stands in. */
  readonly parent: Entity | undefined;
}

/** A reference as written and what it resolved to. References that resolve to nothing make their field broken. */
export interface Reference<Target extends Entity = Entity> {
  /** The id as written; of a declared vacancy `tbd`. */
  readonly id: string;
  readonly at: NodePlace;
  /** The entity, or `undefined` for a declared vacancy inside a list. */
  readonly target: Target | undefined;
  /** Set when the reference is a declared vacancy. */
  readonly vacancy: Vacancy | undefined;
  /** The role of the crisis plan that is meant, in fields that take such roles; whoever holds it is looked up there. */
  readonly crisisRole: string | undefined;
}

/** What a field covers that takes `all` or a list: `all`, or the entities named. */
export interface Scope<Target extends Entity = Entity> {
  readonly isAll: boolean;
  /** Empty when the scope is `all`. */
  readonly references: readonly Reference<Target>[];
}

/** One wording of a text that may stand in several languages. */
export interface Wording {
  /** Language tag as written, or `undefined` for a text without language. */
  readonly language: string | undefined;
  readonly text: string;
  readonly at: NodePlace;
}

/** The name under which a finding about this entity, or about an item in it, is known: entries count as entities. */
export function entityNameOf(entity: Entity): EntityName {
  let named = entity;
  while (named.parent !== undefined && named.kind !== 'entry') named = named.parent;
  return { kind: named.kind, id: named.id };
}
