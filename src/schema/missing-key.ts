import type { Finding } from '../diagnostics/finding.ts';
import type { Text } from '../diagnostics/text.ts';
import { examplePair } from './example-text.ts';
import { placeIn, resolverOf, type Slip, spotOf } from './slip.ts';

const NOUN: Text = { en: 'entry', tr: 'bölüm' };

/** Explains that a key is missing without which one cannot tell what is meant; reported at the parent's key. */
export function explainMissingKey(slip: Slip, key: string): Finding {
  const { grammar, step } = spotOf(slip);
  const resolve = resolverOf(slip);
  const noun = grammar['x-smorg-noun'];
  const example = examplePair(key, grammar.properties?.[key] ?? {}, resolve);
  const part = typeof step === 'string' ? 'key' : 'value';
  return {
    rule: 'repo/missing-key',
    message: noun === undefined ? 'group' : 'missing',
    params: { key, kind: noun ?? NOUN, ...(typeof step === 'string' ? { group: step } : { group: '' }), example },
    at: placeIn(slip, slip.pointer, part),
    subject: key,
  };
}
