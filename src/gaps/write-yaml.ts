import type { RemedyValue } from '../rules/remedy.ts';
import { writeScalar } from '../source/write-scalar.ts';

/** A line is not made longer than this when it can be broken. */
const MOST_COLUMNS = 100;

/** A value on one line, as it stands between brackets and braces or behind a key. */
export function writeOnOneLine(value: RemedyValue): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // Quoted as between braces everywhere, since the map that it is written into may have them.
  if (typeof value === 'string') return writeScalar(value, { current: null, isInFlow: true, isKey: false });
  if (isList(value)) return `[${value.map((item) => writeOnOneLine(item)).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${writeOnOneLine(inner)}`);
  return `{${pairs.join(', ')}}`;
}

/**
 * What stands behind `key:`, on one line if it fits, else as a block whose lines are indented as seen from the key.
 *
 * @param indent columns before the key
 */
export function writeBehindKey(key: string, value: RemedyValue, indent: number): string {
  const line = writeOnOneLine(value);
  if (indent + key.length + 2 + line.length <= MOST_COLUMNS || typeof value !== 'object') return line;
  return writeBlock(value, indent);
}

/** A map or a list as a block, its lines indented as seen from the key above it. */
export function writeBlock(value: RemedyValue, indent: number): string {
  if (typeof value !== 'object') return writeOnOneLine(value);
  if (isList(value)) return value.map((item) => `\n  - ${writeOnOneLine(item)}`).join('');
  const lines = Object.entries(value).map(([key, inner]) => {
    const [first = '', ...more] = writeBehindKey(key, inner, indent + 2).split('\n');
    const head = `\n  ${key}:${first === '' ? '' : ` ${first}`}`;
    return [head, ...more.map((one) => `  ${one}`)].join('\n');
  });
  return lines.join('');
}

function isList(value: RemedyValue): value is readonly RemedyValue[] {
  return Array.isArray(value);
}
