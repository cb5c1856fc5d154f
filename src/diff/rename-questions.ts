import { keyOf, type MapMeaning } from '../model/meaning/meaning.ts';
import { bestMatching, type Candidate } from './best-matching.ts';
import { featuresOf } from './features.ts';
import type { RenameQuestion } from './organisation-diff.ts';

/** What is asked about only from this likeness on, in percent: below it a new thing is a new thing. */
const LEAST_PERCENT = 60;
/** With more pairs to look at than this, nobody would read the questions. */
const MOST_PAIRS = 200_000;

/** The entities of one kind in both states, under common names. */
export interface Compared {
  readonly kind: string;
  readonly before: ReadonlyMap<string, MapMeaning>;
  readonly after: ReadonlyMap<string, MapMeaning>;
  /** The places that name an id, in each state. */
  readonly namedBefore: (id: string) => ReadonlySet<string>;
  readonly namedAfter: (id: string) => ReadonlySet<string>;
}

/** One side of a possible rename. */
interface Side {
  readonly id: string;
  readonly meaning: MapMeaning;
  readonly features: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** How many entities have a feature, in each state. */
type Counts = ReadonlyMap<string, { before: number; after: number }>;

/**
 * What was removed and what was added so much alike that one may be the other. How alike: a weighted Jaccard index of
 * what both say, rare features counting more, and of the places that name them, which count no more than what they say.
 * At least one thing must be said by these two alone.
 */
export function renameQuestions({ kind, before, after, namedBefore, namedAfter }: Compared): RenameQuestion[] {
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const fresh = [...after.keys()].filter((id) => !before.has(id));
  if (gone.length === 0 || fresh.length === 0 || gone.length * fresh.length > MOST_PAIRS) return [];
  const counts = countFeatures(before, after);
  const sides = (ids: readonly string[], of: ReadonlyMap<string, MapMeaning>, places: Compared['namedAfter']): Side[] =>
    ids.map((id) => ({ id, meaning: of.get(id)!, features: featuresOf(of.get(id)!), places: places(id) }));
  const [removed, added] = [sides(gone, before, namedBefore), sides(fresh, after, namedAfter)];
  const alike = removed.flatMap((was) =>
    added.flatMap((is) => {
      const weight = likeness(was, is, counts, before.size + after.size);
      return weight >= LEAST_PERCENT * SCALE ? [{ from: was.id, to: is.id, weight }] : [];
    }),
  );
  const [wasById, isById] = [byId(removed), byId(added)];
  return bestMatching(alike).map((pair) => question(kind, pair, wasById.get(pair.from)!, isById.get(pair.to)!));
}

/** Likeness is a whole number of hundredths of a percent. */
const SCALE = 100;

function byId(sides: readonly Side[]): ReadonlyMap<string, Side> {
  return new Map(sides.map((side) => [side.id, side]));
}

function countFeatures(before: Compared['before'], after: Compared['after']): Counts {
  const counts = new Map<string, { before: number; after: number }>();
  const count = (of: Compared['before'], side: 'before' | 'after') => {
    for (const meaning of of.values()) {
      for (const feature of featuresOf(meaning)) {
        const known = counts.get(feature) ?? { before: 0, after: 0 };
        known[side] += 1;
        counts.set(feature, known);
      }
    }
  };
  count(before, 'before');
  count(after, 'after');
  return counts;
}

function likeness(was: Side, is: Side, counts: Counts, entities: number): number {
  let [shared, all, isDistinctive] = [0, 0, false];
  for (const feature of new Set([...was.features, ...is.features])) {
    const { before, after } = counts.get(feature)!;
    const weight = bitLength(Math.floor(entities / Math.max(before, after))) + 1;
    all += weight;
    if (!was.features.has(feature) || !is.features.has(feature)) continue;
    shared += weight;
    isDistinctive ||= before === 1 && after === 1;
  }
  if (!isDistinctive) return 0;
  const naming = new Set([...was.places, ...is.places]).size;
  if (naming === 0) return Math.floor((100 * SCALE * shared) / all);
  const both = commonPlaces(was, is);
  // At most as much as all features together.
  const [top, bottom] =
    naming <= all ? [shared + both, all + naming] : [shared * naming + both * all, 2 * all * naming];
  return Math.floor((100 * SCALE * top) / bottom);
}

function commonPlaces(was: Side, is: Side): number {
  return [...was.places].filter((place) => is.places.has(place)).length;
}

function bitLength(number: number): number {
  return 32 - Math.clz32(number);
}

function question(kind: string, { from, to, weight }: Candidate, was: Side, is: Side): RenameQuestion {
  const fields = [...new Set([...was.meaning.entries.keys(), ...is.meaning.entries.keys()])].sort();
  const told = fields.filter((field) => field !== 'formerly');
  const isEqual = (field: string) => {
    const [a, b] = [was.meaning.entries.get(field), is.meaning.entries.get(field)];
    return a !== undefined && b !== undefined && keyOf(a) === keyOf(b);
  };
  return {
    ...{ kind, from, to, percent: Math.floor(weight / SCALE), references: commonPlaces(was, is) },
    same: told.filter(isEqual),
    different: told.filter((field) => !isEqual(field)),
  };
}
