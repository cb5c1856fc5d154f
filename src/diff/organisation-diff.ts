import type { MapMeaning, Meaning } from '../model/meaning/meaning.ts';

/** A value in one of the states. */
export type DiffValue = Meaning;

/** How two states of an organisation differ. What did not change is only counted. */
export interface OrganisationDiff {
  /** Every kind that one of the two states has, in the schema's order. */
  readonly kinds: readonly KindDiff[];
  /** What kept being itself under another id, as `formerly` says. */
  readonly renames: readonly Rename[];
  /** What may have been renamed although nothing says so; it is counted as removed and added. */
  readonly questions: readonly RenameQuestion[];
}

/** The changes of one kind: of a section, or of the entries of calendars (`entry`). */
export interface KindDiff {
  readonly kind: string;
  readonly unchanged: number;
  /** By id. */
  readonly changes: readonly EntityChange[];
}

/** What happened to one entity. Ids are those of the later state, also inside of what stood in the earlier one. */
export type EntityChange =
  | {
      readonly change: 'added' | 'removed';
      readonly id: string;
      readonly file: string;
      readonly meaning: MapMeaning;
      /** It may stand in the other state too, in a file that cannot be read there. */
      readonly isUncertain: boolean;
    }
  | {
      readonly change: 'changed';
      readonly id: string;
      /** The id that it had before, when that was another. */
      readonly formerId: string | undefined;
      readonly files: { readonly before: string; readonly after: string };
      /** Its name or title, where it has one. */
      readonly titles: { readonly before: string | undefined; readonly after: string | undefined };
      /** By path; none when only the id changed. */
      readonly fields: readonly FieldChange[];
    };

/** An entity, or a content pillar (`strategy.pillars`), with another id. */
export interface Rename {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** What was removed and what was added so much alike that one may be the other. */
export interface RenameQuestion extends Rename {
  /** How much is the same of what both say and of what names them, in whole percent, rounded down. */
  readonly percent: number;
  /** Fields in which both say the same, and those in which they differ, by name. */
  readonly same: readonly string[];
  readonly different: readonly string[];
  /** How many references that led to the one lead to the other. */
  readonly references: number;
}

/** A step into a value: the name of a field or a free key, or an item of a list. */
export type Step = string | ItemStep;

/** The way from an entity to a value in it. */
export type Path = readonly Step[];

/** An item by what tells it from its siblings, or a key that is a reference. */
export interface ItemStep {
  readonly key: readonly Meaning[];
  /** It has nothing to be known by but what it says. */
  readonly isWhole: boolean;
  /** Counts siblings of the same key, from 0. */
  readonly ordinal: number;
}

/** What happened to one value. */
export type FieldChange =
  | {
      readonly kind: 'value';
      readonly path: Path;
      /** `undefined` where nothing stood. */
      readonly before: Meaning | undefined;
      /** `undefined` where nothing stands any more. */
      readonly after: Meaning | undefined;
    }
  | {
      /** Members of a set. */
      readonly kind: 'members';
      readonly path: Path;
      readonly added: readonly Meaning[];
      readonly removed: readonly Meaning[];
    }
  | {
      /** A list whose order means something, from its beginning to its end; what is removed comes before what is added. */
      readonly kind: 'sequence';
      readonly path: Path;
      readonly steps: readonly SequenceStep[];
    }
  | {
      /** The order of items. */
      readonly kind: 'order';
      readonly path: Path;
      readonly before: readonly ItemStep[];
      readonly after: readonly ItemStep[];
      /** Items of both that changed places with others; as few as possible. */
      readonly moved: readonly ItemStep[];
    };

/** What happened to one member of a list. */
export interface SequenceStep {
  readonly op: 'kept' | 'removed' | 'added';
  readonly member: Meaning;
}
