import type { Finding } from '../diagnostics/finding.ts';
import type { NodePlace } from '../diagnostics/place.ts';
import { isList, isMap } from '../source/value.ts';
import { exampleOf, examplePair, yamlLine } from './example-text.ts';
import { fieldOf, type Grammar, type Spot, typesOf } from './grammar.ts';
import { findingAt, placeIn, resolverOf, type Slip, spotOf } from './slip.ts';
import { expectedWords, foundWords } from './value-words.ts';

const RULE = 'repo/wrong-type';

/** What people write for yes and no, and in which a text is seen only by a program. */
const TRUTH_WORDS: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'on', 'true', 'evet', 'var'].map((word) => [word, true] as const),
  ...['no', 'off', 'false', 'hayır', 'yok'].map((word) => [word, false] as const),
]);

/** Explains a value of a kind that does not fit: "a list" where a text belongs. */
export function explainWrongType(slip: Slip): Finding {
  const spot = spotOf(slip);
  if (slip.pointer === '')
    return {
      rule: RULE,
      message: 'document',
      params: { found: foundWords(spot.value) },
      at: placeIn(slip, '', 'value'),
    };
  const at = placeIn(slip, slip.pointer, 'value');
  return plainFix(slip, spot, at) ?? findingAt(at, { rule: RULE, ...words(slip, spot) });
}

function words(slip: Slip, { grammar, value, step }: Spot) {
  const resolve = resolverOf(slip);
  const field = fieldOf(slip.spots);
  const types = typesOf(grammar);
  const isItem = typeof step === 'number';
  const isMapForList = isMap(value) && types.includes('array');
  const shown = isMapForList ? listOnly(grammar) : grammar;
  const example = isItem ? `- ${yamlLine(exampleOf(grammar, resolve))}` : examplePair(field, shown, resolve);
  const params = { field, expected: expectedWords(grammar), found: foundWords(value), example };
  if (isItem) return { message: 'item', params };
  if (isList(value) && typeof grammar.additionalProperties === 'object' && types.every((type) => type === 'object')) {
    return { message: 'list-for-ids', params };
  }
  if (isList(value) && value.length === 1 && typesFit(value[0], types)) return { message: 'only-one', params };
  if (isMapForList) return { message: 'ids-for-list', params };
  return { message: 'wrong', params };
}

/** Of a field that takes one or a list the list. */
function listOnly(grammar: Grammar): Grammar {
  const { examples = [], ...rest } = grammar;
  return { ...rest, type: 'array', examples: examples.filter(isList) };
}

/** A number in quotes, or a word for yes and no: what was meant is plain. */
function plainFix(slip: Slip, { grammar, value }: Spot, at: NodePlace): Finding | undefined {
  if (typeof value !== 'string') return undefined;
  const types = typesOf(grammar);
  const text = value.trim();
  const isNumber =
    /^-?\d+(?:\.\d+)?$/.test(text) && (types.includes('number') || (types.includes('integer') && !text.includes('.')));
  const truth = types.includes('boolean') ? TRUTH_WORDS.get(text.toLowerCase()) : undefined;
  const meant = isNumber ? text : truth === undefined ? undefined : String(truth);
  if (meant === undefined) return undefined;
  const params = { field: fieldOf(slip.spots), value: text, expected: expectedWords(grammar), meant };
  const message = isNumber ? 'quoted-number' : 'truth-word';
  return findingAt(
    at,
    { rule: RULE, message, params },
    { params: { near: meant }, edit: { op: 'replace', at, text: meant } },
  );
}

function typesFit(value: unknown, types: readonly string[]): boolean {
  if (typeof value === 'number')
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value));
  return types.includes(typeof value);
}

/** Explains a group of fields where the id of somebody belongs, or `tbd` with its reason. */
export function explainWrongReference(slip: Slip): Finding {
  const spot = spotOf(slip);
  return findingAt(placeIn(slip, slip.pointer, 'value'), {
    rule: RULE,
    ...words(slip, { ...spot, grammar: { ...spot.grammar, type: 'string' } }),
  });
}
