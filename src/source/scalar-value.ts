import type { Scalar } from 'yaml';
import type { Shape } from './shape.ts';
import type { Value } from './value.ts';

/**
 * A scalar's value. Where the shape says text, a plain one keeps what was written (`1907`, `+90…`, `no`, `2026-12-01`),
 * save `null`, `~` and nothing, which unset a field. A surname `Null` stays a text.
 */
export function scalarValue(node: Scalar.Parsed, shape: Shape | undefined): Value {
  const { value, source } = node;
  if (shape?.text === true && node.type === 'PLAIN' && node.tag === undefined) {
    return source === '' || source === 'null' || source === '~' ? null : source;
  }
  return isPlainValue(value) ? value : source;
}

function isPlainValue(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
