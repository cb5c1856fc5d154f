import { compareCodeUnits } from '../../diagnostics/compare.ts';

/**
 * What a value means, free from how it was written: `90m` and `1h30m` are one, so are a list of one and its only item, a
 * set in any order, and a reference under a former id. Two values mean the same exactly when their keys are equal.
 */
export type Meaning = Leaf | MapMeaning | ItemsMeaning | SetMeaning | ListMeaning;

/** One value without parts. */
export interface Leaf {
  readonly kind: 'leaf';
  /** Equal for equal meanings. Of a reference, what it leads to. */
  readonly key: string;
  /** As files write it, on one line where the value itself has but one. */
  readonly text: string;
  /** Of a reference, and of a key or an id that references lead to. */
  readonly reference?: IdOf;
  /** Of a local time with a known instant: the zones in which it holds. */
  readonly zones?: readonly string[];
  /** Contact data, which no report shows unasked. */
  readonly isPersonal?: true;
}

/** An id in its namespace: a section, `actor` for whoever can do something, or `strategy.pillars`. */
export interface IdOf {
  readonly space: string;
  readonly id: string;
}

/** A map: known fields, or free keys. */
export interface MapMeaning {
  readonly kind: 'map';
  /** The namespace of the keys when they are references. */
  readonly space?: string;
  readonly entries: ReadonlyMap<string, Meaning>;
}

/** A list whose items are told apart by some of their fields. */
export interface ItemsMeaning {
  readonly kind: 'items';
  readonly keyFields: readonly string[];
  /** Whether their order means something. */
  readonly isOrdered: boolean;
  readonly members: readonly Meaning[];
}

/** A list whose order means nothing: each member once, by key. */
export interface SetMeaning {
  readonly kind: 'set';
  readonly members: readonly Meaning[];
}

/** A list whose order means something. */
export interface ListMeaning {
  readonly kind: 'list';
  readonly members: readonly Meaning[];
}

const keys = new WeakMap<Meaning, string>();

/** A text that two meanings share exactly when they are the same. */
export function keyOf(meaning: Meaning): string {
  if (meaning.kind === 'leaf') return meaning.key;
  let key = keys.get(meaning);
  if (key === undefined) {
    key = makeKey(meaning);
    keys.set(meaning, key);
  }
  return key;
}

function makeKey(meaning: Exclude<Meaning, Leaf>): string {
  switch (meaning.kind) {
    case 'map': {
      const parts = [...meaning.entries].map(([name, inner]) => [name, keyOf(inner)] as const);
      return `map ${JSON.stringify(parts.sort((a, b) => compareCodeUnits(a[0], b[0])))}`;
    }
    case 'items': {
      const parts = meaning.members.map(keyOf);
      return `items ${JSON.stringify(meaning.isOrdered ? parts : parts.sort(compareCodeUnits))}`;
    }
    case 'set':
      return `set ${JSON.stringify(meaning.members.map(keyOf).sort(compareCodeUnits))}`;
    case 'list':
      return `list ${JSON.stringify(meaning.members.map(keyOf))}`;
  }
}

/** The set of these members, each once; the first of equals stands for all. */
export function setOf(members: readonly Meaning[]): SetMeaning {
  const unique = new Map<string, Meaning>();
  for (const member of members) if (!unique.has(keyOf(member))) unique.set(keyOf(member), member);
  return { kind: 'set', members: [...unique.values()] };
}

/** The leaf of a reference to this id. */
export function referenceLeaf(space: string, id: string, text: string): Leaf {
  return { kind: 'leaf', key: `id ${space} ${id}`, text, reference: { space, id } };
}
