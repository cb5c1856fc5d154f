import type { Finding } from '../diagnostics/finding.ts';
import type { Spot } from './grammar.ts';
import { explainMissingKey } from './missing-key.ts';
import { type Slip, spotOf, type ValidatorError } from './slip.ts';
import { explainWrongId } from './wrong-id.ts';
import { explainEmpty, explainWrongSize } from './wrong-size.ts';
import { explainWrongType } from './wrong-type.ts';
import { explainWrongValue } from './wrong-value.ts';

/** Of several keywords that one value breaks the first says it best: a list is no wrong word. */
const GRAVEST_FIRST = ['type', 'const', 'enum', 'minLength', 'not', 'pattern'];
/** Keywords about keys, which are explained one by one. */
const KEY_KEYWORDS: ReadonlySet<string> = new Set(['required', 'additionalProperties', 'propertyNames']);

/** The pattern of references; the model looks them up and says more of those that lead nowhere. */
const REFERENCE_PATTERN = '^[a-z0-9]+(?:[-.][a-z0-9]+)*$';

/**
 * Explains what is wrong with a value, or nothing when the model will say it better: a text with a form of its own (a
 * date, a duration) is read there, and a reference looked up.
 */
export function explainWrongScalar(first: Slip, errors: readonly ValidatorError[]): Finding | undefined {
  const [error] = errors.filter(isAboutValue).sort((a, b) => rankOf(a) - rankOf(b));
  if (error === undefined) return undefined;
  const slip: Slip = { ...first, error };
  switch (error.keyword) {
    case 'type':
      return explainType(slip);
    case 'const':
    case 'enum':
      return explainWrongValue(slip);
    case 'not':
      return explainWrongId(slip);
    case 'pattern':
      return explainPattern(slip);
    default:
      return explainWrongSize(slip);
  }
}

function isAboutValue({ keyword, propertyName }: ValidatorError): boolean {
  return propertyName === undefined && !KEY_KEYWORDS.has(keyword);
}

function rankOf({ keyword }: ValidatorError): number {
  const rank = GRAVEST_FIRST.indexOf(keyword);
  return rank === -1 ? GRAVEST_FIRST.length : rank;
}

function explainType(slip: Slip): Finding {
  const { grammar, value, step } = spotOf(slip);
  if (value !== null || slip.pointer === '') return explainWrongType(slip);
  // An empty entity lacks what identifies it; an empty item of a list is a dash too many.
  const key = typeof step === 'string' ? grammar.required?.[0] : undefined;
  return key === undefined ? explainEmpty(slip) : explainMissingKey(slip, key);
}

function explainPattern(slip: Slip): Finding | undefined {
  const { grammar, value } = spotOf(slip);
  if (value === '') return explainEmpty(slip);
  if (grammar['x-smorg-value'] === 'id') return explainWrongId(slip);
  if (isReadByModel(slip.spots)) return undefined;
  return grammar.pattern === REFERENCE_PATTERN ? explainWrongId(slip) : explainWrongValue(slip);
}

/** A text with a form, or a reference; of a list also its items. */
function isReadByModel(spots: readonly Spot[]): boolean {
  const last = spots.at(-1)!;
  const around = typeof last.step === 'number' ? [last, spots.at(-2)!] : [last];
  return around.some(
    ({ grammar }) => grammar['x-smorg-value'] !== undefined || grammar['x-smorg-reference'] !== undefined,
  );
}
