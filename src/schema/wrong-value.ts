import type { Finding } from '../diagnostics/finding.ts';
import { nearest, nearestThree } from './did-you-mean.ts';
import { exampleOf, yamlLine } from './example-text.ts';
import { fieldOf, type Grammar } from './grammar.ts';
import { findingAt, placeIn, resolverOf, type Slip, shownValue, spotOf } from './slip.ts';

const RULE = 'repo/unknown-value';
/** As many legal values as a message lists in full. */
const MOST_LISTED = 10;
/** A pattern that is nothing but words to choose from. */
const WORDS_PATTERN = /^\^(?:\(\?:)?([a-z0-9-]+(?:\|[a-z0-9-]+)*)\)?\$$/;

/** Explains a value that is none of the legal ones, or has not the form of the field. */
export function explainWrongValue(slip: Slip): Finding {
  const { grammar, value } = spotOf(slip);
  const at = placeIn(slip, slip.pointer, 'value');
  const field = fieldOf(slip.spots);
  const shared = { value: shownValue(value), field };
  const choices = choicesOf(grammar);
  if (choices === undefined) {
    const example = yamlLine(exampleOf(grammar, resolverOf(slip)));
    return findingAt(at, { rule: RULE, message: 'form', params: { ...shared, example } });
  }
  const near = nearest(String(value), choices) ?? fromTurkish(String(value), choices, grammar);
  const isFew = choices.length <= MOST_LISTED;
  const alike = isFew ? choices : alikeOf(String(value), near, choices);
  const options = near !== undefined || alike.length > 0 ? alike : choices.slice(0, 3);
  if (near === undefined) {
    return findingAt(at, { rule: RULE, message: isFew ? 'choice' : 'many', params: { ...shared, options } });
  }
  const said = { rule: RULE, message: isFew ? 'near' : 'near-many', params: { ...shared, near, options } };
  return findingAt(at, said, { params: { near }, edit: { op: 'set', at, value: near } });
}

/** Words that look like the one that was written, else like the one that was meant. */
function alikeOf(word: string, near: string | undefined, choices: readonly string[]): readonly string[] {
  const alike = nearestThree(word, choices);
  return alike.length > 0 || near === undefined ? alike : nearestThree(near, choices);
}

/** The word that a Turkish one stands for: `onaylandı` for `approved`. */
function fromTurkish(word: string, choices: readonly string[], grammar: Grammar): string | undefined {
  const turkish = grammar['x-smorg-tr-enum'] ?? [];
  const meant = nearest(word, turkish);
  return meant === undefined ? undefined : choices[turkish.indexOf(meant)];
}

function choicesOf({ enum: values, const: only, pattern }: Grammar): readonly string[] | undefined {
  if (values !== undefined) return values.filter((value) => value !== null).map(String);
  if (only !== undefined) return [String(only)];
  return WORDS_PATTERN.exec(pattern ?? '')?.[1]?.split('|');
}
