import type { Shape } from './shape.ts';

const NULL = /^(?:~|null|Null|NULL)$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^(?:([-+]?)\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** What a plain scalar that is not text can begin with. */
const MAYBE_SPECIAL = /^[-+.0-9~nNtTfF]/;

/**
 * The value of a plain scalar, not empty, by the core schema of YAML 1.2 (chapter 10.3); where the shape says text, what
 * was written, save `null` and `~`.
 */
export function resolvePlain(written: string, shape: Shape | undefined): string | number | boolean | null {
  if (!MAYBE_SPECIAL.test(written)) return written;
  if (shape?.text) return written === 'null' || written === '~' ? null : written;
  if (NULL.test(written)) return null;
  if (TRUE.test(written)) return true;
  if (FALSE.test(written)) return false;
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
