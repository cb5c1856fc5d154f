import type { Place } from '../diagnostics/place.ts';

/** What stands in a section under an id, or an item of an ordered list inside it, with its fields as getters. */
export interface Entity {
  /** The section, for example `people`; of an item the kind of the item, for example `entry`. */
  readonly kind: string;
  /** The id; of a calendar's entry `calendar/entry`. Of an item without an id its identity among its siblings. */
  readonly id: string;
  /** The entity's key (of a list item the item): where an absence is reported. */
  readonly at: Place;
  /** The entity that this item stands in. */
  readonly parent: Entity | undefined;
}

/** A reference as written and what it resolved to. */
export interface Reference {
  /** The id as written. */
  readonly id: string;
  readonly at: Place;
  /** The entity, or `undefined` for a declared vacancy inside a list. References that resolve to nothing make the field broken. */
  readonly target: Entity | undefined;
  /** Set when the reference is a declared vacancy. */
  readonly isVacant: boolean;
}
