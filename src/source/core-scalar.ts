import type { Shape } from './shape.ts';

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^(?:([-+]?)\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** What a number can begin with. */
const MAYBE_NUMBER = /^[-+.0-9]/;

/**
 * The value of a plain scalar, not empty, by the core schema of YAML 1.2 (chapter 10.3); where the shape says text, what
 * was written, save `null` and `~`.
 */
export function resolvePlain(written: string, shape: Shape | undefined): string | number | boolean | null {
  if (shape?.text) return written === 'null' || written === '~' ? null : written;
  const word = WORDS.get(written);
  if (word !== undefined) return word;
  if (!MAYBE_NUMBER.test(written)) return written;
  if (INTEGER.test(written) || FLOAT.test(written)) return Number(written);
  if (OCTAL.test(written) || HEXADECIMAL.test(written)) return Number(written);
  const infinite = INFINITE.exec(written);
  if (infinite === null) return written;
  return written.toLowerCase().endsWith('nan')
    ? Number.NaN
    : infinite[1] === '-'
      ? Number.NEGATIVE_INFINITY
      : Number.POSITIVE_INFINITY;
}
