import type { NodePlace } from '../diagnostics/place.ts';

/** A place that is filled on purpose by nobody yet: `tbd`, or `{tbd: "hiring in January", due: 2027-01-31}`. */
export interface Vacancy {
  readonly reason?: string;
  /** Calendar date `2027-01-31` after which the vacancy is an error. */
  readonly due?: string;
}

/**
 * What is known of a field. `absent`: nobody wrote it, here or where it is inherited from. `broken`: something is
 * written that cannot be read or resolved; it has its own finding, so rules stay silent. `vacant`: a declared vacancy,
 * which counts as present and adds nothing. `value`: read.
 */
export type Field<T> =
  | {
      readonly state: 'absent';
      /** The entity's key: where an absence is reported. */
      readonly at: NodePlace;
    }
  | {
      readonly state: 'broken';
      readonly at: NodePlace;
      /** Of a list of items the ones that could be read. */
      readonly sound?: T;
    }
  | {
      readonly state: 'vacant';
      readonly at: NodePlace;
      readonly vacancy: Vacancy;
      readonly isInherited: boolean;
    }
  | {
      readonly state: 'value';
      readonly value: T;
      /** Where the value was written: another entity's field when it is inherited. */
      readonly at: NodePlace;
      readonly isInherited: boolean;
    };

/** The field's value, or `undefined` when it has none that can be used. */
export function valueOf<T>(field: Field<T>): T | undefined {
  return field.state === 'value' ? field.value : undefined;
}

/** The field's list, empty when it has none that can be used. */
export function listOf<T>(field: Field<readonly T[]>): readonly T[] {
  return field.state === 'value' ? field.value : [];
}

/** The items of a list that could be read, also where others could not: for those who do what can be done and say so. */
export function soundOf<T>(field: Field<readonly T[]>): readonly T[] {
  return field.state === 'broken' ? (field.sound ?? []) : listOf(field);
}
