import type { FieldShape } from '../schema/field-shape.ts';
import { isMap, type Value } from '../source/value.ts';

const DEFAULT_KEY = ['id'];

function keyText(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * What tells an item from its siblings, whatever its position: its `id`, else the fields that the schema names as its
 * key, joined with `/`. A plain value is its own identity. `undefined` when the item has nothing to be known by.
 */
export function identityOf(value: Value, shape: FieldShape | undefined): string | undefined {
  if (!isMap(value)) return typeof value === 'object' ? undefined : String(value);
  const texts = (shape?.key ?? DEFAULT_KEY).map((field) => keyText(value[field]));
  return texts.every((text) => text === '') ? undefined : texts.join('/');
}
