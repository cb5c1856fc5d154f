import type { Finding, Params } from '../diagnostics/finding.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { isMap } from '../source/value.ts';
import { nearestThree } from './did-you-mean.ts';
import { knownKeys } from './grammar.ts';
import { meantKey } from './meant-key.ts';
import { ownersOf, whereKeyBelongs } from './misplaced-key.ts';
import { findingAt, placeIn, resolverOf, type Slip, spotOf } from './slip.ts';
import { bareWord } from './synonyms.ts';

/** As many legal alternatives as a message lists in full. */
const MOST_LISTED = 10;

/** What is said of a key that the schema does not know, and the known key that was meant. */
export interface UnknownKey {
  readonly finding: Finding;
  readonly meant: string | undefined;
}

/** Explains an unknown key: misspelt, a level too high or too low, of another section, or simply unknown. */
export function explainUnknownKey(slip: Slip, key: string): UnknownKey {
  const { grammar, value } = spotOf(slip);
  const known = knownKeys(grammar);
  const at = placeIn(slip, joinPointer(slip.pointer, key), 'key');
  const rule =
    slip.pointer === '' && slip.spots[0].grammar.properties?.['people'] ? 'repo/unknown-section' : 'repo/unknown-field';
  const meant = meantKey(key, known);
  const belongs = isSameWord(key, meant) ? undefined : whereKeyBelongs(slip, key);
  if (belongs !== undefined) return { finding: findingAt(at, { rule, ...belongs }), meant: undefined };
  const shared = { field: key, ...listed(key, known) };
  if (meant !== undefined) {
    const said = { rule, message: 'near', params: { ...shared, near: meant } };
    const isTaken = isMap(value) && value[meant] !== undefined;
    const fix = { params: { near: meant }, edit: { op: 'replace', at, text: meant } } as const;
    return { finding: findingAt(at, said, isTaken ? undefined : fix), meant };
  }
  return { finding: findingAt(at, { rule, ...withoutNear(slip, key, shared) }), meant: undefined };
}

/** All known keys when they are few, else those that look like the word. */
function listed(key: string, known: readonly string[]): { readonly options: readonly string[] } {
  return { options: known.length <= MOST_LISTED ? known : nearestThree(key, known) };
}

function withoutNear(slip: Slip, key: string, shared: Params & { options: readonly string[] }) {
  const sections = ownersOf(slip.in.grammar, resolverOf(slip), key);
  if (sections.length > 0) return { message: 'elsewhere', params: { field: key, sections } };
  if (shared.options.length === 0) return { message: 'unknown', params: { field: key } };
  return { message: 'choice', params: shared };
}

/** Whether the words differ in case, marks or separators only: then nothing else can have been meant. */
function isSameWord(key: string, meant: string | undefined): boolean {
  return meant !== undefined && bareWord(key) === bareWord(meant);
}
