import type { FieldShape } from '../schema/field-shape.ts';
import type { ReferenceKinds } from './resolve.ts';

/** How a value is read; the types that rules see are generated from the same answer. */
export type Reading =
  | { readonly kind: 'reference'; readonly kinds: ReferenceKinds }
  /** `all`, or references. */
  | { readonly kind: 'scope'; readonly kinds: ReferenceKinds }
  /** One or several, always handed on as a list. */
  | { readonly kind: 'list'; readonly of: FieldShape }
  /** A map, or a list of other things. */
  | { readonly kind: 'map-or-list'; readonly item: FieldShape; readonly of: FieldShape }
  /** A text that may stand in several languages. */
  | { readonly kind: 'wordings' }
  /** A text of a value type, for example a duration. */
  | { readonly kind: 'typed'; readonly type: string }
  /**
   * A map with known fields. `shorthand` is the field that a value in its place fills: `ayse` for `{person: ayse}`.
   * `orText`: a word may stand in its place and means something else.
   */
  | { readonly kind: 'item'; readonly shorthand: string | undefined; readonly orText: boolean }
  /** A map with free keys. */
  | { readonly kind: 'map'; readonly of: FieldShape }
  | { readonly kind: 'plain' };

/** Value types that are texts without more structure; the schema itself checks their form. */
const PLAIN_TYPES: ReadonlySet<string> = new Set(['id', 'rule-id', 'former-ids', 'platform']);

/** Fields of a declared vacancy, which do not make a map of their own. */
const VACANCY_FIELDS: ReadonlySet<string> = new Set(['tbd', 'due']);

const readings = new WeakMap<FieldShape, Reading>();

/** How values of a shape are read. */
export function readingOf(shape: FieldShape): Reading {
  let reading = readings.get(shape);
  if (reading === undefined) {
    reading = determine(shape);
    readings.set(shape, reading);
  }
  return reading;
}

/** Whether a map of this shape is an item of its own, not just a declared vacancy. */
export function isItemShape(shape: FieldShape): boolean {
  const fields = Object.keys(shape.fields ?? {});
  return fields.some((field) => !shape.vacancy || !VACANCY_FIELDS.has(field));
}

function determine(shape: FieldShape): Reading {
  const { items, reference, value } = shape;
  if (value === 'localized-text') return { kind: 'wordings' };
  if (value === 'hours-of-week') return { kind: 'typed', type: value };
  if (items !== undefined) return determineList(shape, items);
  if (isItemShape(shape)) return determineItem(shape);
  if (reference !== undefined) return { kind: 'reference', kinds: reference };
  if (shape.values !== undefined) return { kind: 'map', of: shape.values };
  return value === undefined || PLAIN_TYPES.has(value) ? { kind: 'plain' } : { kind: 'typed', type: value };
}

function determineList(shape: FieldShape, items: FieldShape): Reading {
  if (shape.all && shape.reference !== undefined) return { kind: 'scope', kinds: shape.reference };
  if (isItemShape(shape) && shape.item !== items.item)
    return { kind: 'map-or-list', item: withoutItems(shape), of: items };
  return { kind: 'list', of: itemShape(shape, items) };
}

/** The shape of a list's items; facts that the schema writes on the list are theirs too. */
function itemShape(shape: FieldShape, items: FieldShape): FieldShape {
  // `on: [mon, thu]`: the items are of the type that a single value would be.
  const isSame = shape.value !== undefined && items.value === undefined && !PLAIN_TYPES.has(shape.value);
  const needsKey = items.key === undefined && shape.key !== undefined;
  if (!isSame && !needsKey) return items;
  return { ...items, ...(isSame && { value: shape.value }), ...(needsKey && { key: shape.key }) };
}

function withoutItems({ items: _, ...shape }: FieldShape): FieldShape {
  return shape;
}

function determineItem(shape: FieldShape): Reading {
  const shorthand = shorthandOf(shape);
  return { kind: 'item', shorthand, orText: shape.text === true && shorthand === undefined && !shape.vacancy };
}

function shorthandOf(shape: FieldShape): string | undefined {
  if (shape.reference !== undefined) return shape.key?.[0];
  return shape.text && shape.fields?.['text'] !== undefined ? 'text' : undefined;
}
