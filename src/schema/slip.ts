import type { Edit, Finding, Fix, Params } from '../diagnostics/finding.ts';
import type { NodePlace } from '../diagnostics/place.ts';
import { type Grammar, resolveGrammar, type Spot } from './grammar.ts';

/** What a generated validator says of one keyword that does not hold. */
export interface ValidatorError {
  /** JSON pointer of the value, of a missing or unknown key the map's. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when the error is about a key and not about its value. */
  readonly propertyName?: string;
}

/** The document that is explained. */
export interface Explained {
  readonly file: string;
  readonly document: number;
  readonly grammar: Grammar;
}

/** One slip: an error with the way that leads to it. */
export interface Slip {
  readonly in: Explained;
  readonly error: ValidatorError;
  readonly pointer: string;
  /** From the root to the value, of a missing or unknown key to its map. */
  readonly spots: readonly [Spot, ...Spot[]];
}

/** The last spot of a slip. */
export function spotOf(slip: Slip): Spot {
  return slip.spots.at(-1)!;
}

/** A place in the slip's document. */
export function placeIn(slip: Slip, pointer: string, part: NodePlace['part']): NodePlace {
  return { kind: 'node', file: slip.in.file, document: slip.in.document, pointer, part };
}

/** Follows references to definitions of the slip's schema. */
export function resolverOf(slip: Slip): (grammar: Grammar) => Grammar {
  return (grammar) => resolveGrammar(grammar, slip.in.grammar);
}

/** A finding without place and fixes. */
export interface Said {
  readonly rule: string;
  readonly message: string;
  readonly params?: Params;
}

/** A finding at the slip's value, with at most one cure of one edit. */
export function findingAt(at: NodePlace, said: Said, fix?: { readonly params: Params; readonly edit: Edit }): Finding {
  if (fix === undefined) return { ...said, at };
  const cure: Fix = { title: 'write', params: fix.params, safety: 'suggested', edits: [fix.edit] };
  return { ...said, at, fixes: [cure] };
}

/** A value of a file as it may stand in a message: a caption where an id belongs is not told in full. */
export function shownValue(value: unknown): string {
  const text = String(value);
  return text.length <= 60 ? text : `${[...text].slice(0, 59).join('')}…`;
}
