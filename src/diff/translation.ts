import { type Leaf, type MapMeaning, type Meaning, referenceLeaf } from '../model/meaning/meaning.ts';
import { ACTOR_SECTIONS } from '../model/section-names.ts';
import type { Rename } from './organisation-diff.ts';

/**
 * The ids of one state in the words of the other. Old and new id change places, so that the same translation leads back
 * and no two ids ever become one.
 */
export interface Translation {
  readonly isEmpty: boolean;
  /** An id that references name. */
  readonly id: (space: string, id: string) => string;
  /** The id of an entity. An entry first moves with its calendar, since its own renames are told in the new one. */
  readonly entityId: (kind: string, id: string) => string;
  /** The way back of `entityId`. */
  readonly entityIdBack: (kind: string, id: string) => string;
}

const ACTORS: ReadonlySet<string> = new Set(ACTOR_SECTIONS);

/** The namespace of the ids of a kind. */
export function spaceOfKind(kind: string): string {
  return ACTORS.has(kind) ? 'actor' : kind;
}

/** The translation that renames make. */
export function translationOf(renames: readonly Rename[]): Translation {
  const kinds = new Map<string, Map<string, string>>();
  const spaces = new Map<string, Map<string, string>>();
  for (const { kind, from, to } of renames) {
    swap(kinds, kind, from, to);
    swap(spaces, spaceOfKind(kind), from, to);
  }
  const look = (ids: Map<string, Map<string, string>>, kind: string, id: string) => ids.get(kind)?.get(id) ?? id;
  return {
    isEmpty: renames.length === 0,
    id: (space, id) => look(spaces, space, id),
    entityId: (kind, id) => look(kinds, kind, kind === 'entry' ? inCalendar(id, kinds.get('calendars')) : id),
    entityIdBack: (kind, id) => {
      const own = look(kinds, kind, id);
      return kind === 'entry' ? inCalendar(own, kinds.get('calendars')) : own;
    },
  };
}

function swap(ids: Map<string, Map<string, string>>, kind: string, from: string, to: string): void {
  const known = ids.get(kind) ?? new Map<string, string>();
  ids.set(kind, known.set(from, to).set(to, from));
}

function inCalendar(id: string, calendars: ReadonlyMap<string, string> | undefined): string {
  const slash = id.indexOf('/');
  const calendar = id.slice(0, slash);
  return (calendars?.get(calendar) ?? calendar) + id.slice(slash);
}

/** A value with every reference in it translated. The texts stay as they were written. */
export function translate<M extends Meaning>(meaning: M, translation: Translation): M {
  return (translation.isEmpty ? meaning : walk(meaning, translation)) as M;
}

function walk(meaning: Meaning, translation: Translation): Meaning {
  switch (meaning.kind) {
    case 'leaf':
      return translateLeaf(meaning, translation);
    case 'map':
      return translateMap(meaning, translation);
    default: {
      const members = meaning.members.map((member) => walk(member, translation));
      return { ...meaning, members };
    }
  }
}

function translateLeaf(leaf: Leaf, { id }: Translation): Leaf {
  if (leaf.reference === undefined) return leaf;
  const { space, id: own } = leaf.reference;
  const translated = id(space, own);
  return translated === own ? leaf : { ...leaf, ...referenceLeaf(space, translated, leaf.text) };
}

function translateMap(meaning: MapMeaning, translation: Translation): MapMeaning {
  const { space, entries } = meaning;
  const inner = [...entries].map(
    ([name, value]) => [space === undefined ? name : translation.id(space, name), walk(value, translation)] as const,
  );
  return { ...meaning, entries: new Map(inner) };
}
