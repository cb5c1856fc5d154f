import { splitPointer } from '../diagnostics/pointer.ts';
import type { Text } from '../diagnostics/text.ts';
import { isList, isMap, type Value } from '../source/value.ts';

/** A JSON type as the schemas name it. */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';

/** What the words of a finding need of the bundled schema: one of its nodes, without its texts. */
export interface Grammar {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Grammar>>;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number | boolean;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Grammar>>;
  readonly additionalProperties?: Grammar | boolean;
  readonly items?: Grammar;
  readonly prefixItems?: readonly Grammar[];
  readonly examples?: readonly Value[];
  readonly 'x-smorg-value'?: string;
  readonly 'x-smorg-reference'?: string | readonly string[];
  readonly 'x-smorg-noun'?: Text;
  /** What each of `enum` is called in Turkish. */
  readonly 'x-smorg-tr-enum'?: readonly string[];
}

/** A value on the way from a document's root to a slip, with what the schema says of it. */
export interface Spot {
  readonly grammar: Grammar;
  readonly value: Value | undefined;
  /** Step from the spot above; `undefined` at the root. */
  readonly step: string | number | undefined;
}

/** The grammar behind a reference to a definition. */
export function resolveGrammar(grammar: Grammar, root: Grammar): Grammar {
  let resolved = grammar;
  while (resolved.$ref !== undefined) {
    const { $ref, ...own } = resolved;
    resolved = { ...root.$defs?.[$ref.slice('#/$defs/'.length)], ...own };
  }
  return resolved;
}

/** The spots from the root down to the pointer, both included. Cost: the depth. */
export function descend(root: Grammar, value: Value, pointer: string): readonly [Spot, ...Spot[]] {
  const spots: [Spot, ...Spot[]] = [{ grammar: resolveGrammar(root, root), value, step: undefined }];
  for (const name of splitPointer(pointer)) {
    const { grammar, value: above } = spots.at(-1)!;
    const step = isList(above) ? Number(name) : name;
    const below = typeof step === 'number' ? (above as readonly Value[])[step] : isMap(above) ? above[step] : undefined;
    spots.push({ grammar: resolveGrammar(grammarOf(grammar, step), root), value: below, step });
  }
  return spots;
}

function grammarOf(above: Grammar, step: string | number): Grammar {
  if (typeof step === 'number') return above.prefixItems?.[step] ?? above.items ?? {};
  if (above.properties !== undefined && Object.hasOwn(above.properties, step)) return above.properties[step]!;
  return typeof above.additionalProperties === 'object' ? above.additionalProperties : {};
}

/** The JSON types that a spot takes, `null` aside, which stands for "nothing is written". */
export function typesOf(grammar: Grammar): readonly JsonType[] {
  const types = typeof grammar.type === 'string' ? [grammar.type] : (grammar.type ?? []);
  return types.filter((type) => type !== 'null');
}

/** Names of the known keys of a map. */
export function knownKeys(grammar: Grammar): readonly string[] {
  return Object.keys(grammar.properties ?? {});
}

/** The key under which the last spot stands: of a list item the list's. */
export function fieldOf(spots: readonly Spot[]): string {
  for (let at = spots.length - 1; at > 0; at -= 1) {
    const { step } = spots[at]!;
    if (typeof step === 'string') return step;
  }
  return '';
}
