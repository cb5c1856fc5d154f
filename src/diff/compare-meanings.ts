import { compareCodeUnits } from '../diagnostics/compare.ts';
import {
  type ItemsMeaning,
  keyOf,
  type ListMeaning,
  type MapMeaning,
  type Meaning,
  referenceLeaf,
  type SetMeaning,
} from '../model/meaning/meaning.ts';
import { alignLists } from './align-lists.ts';
import { type Identified, identifyItems } from './identify-items.ts';
import type { FieldChange, Path, SequenceStep, Step } from './organisation-diff.ts';

/**
 * How two values differ, down to the smallest part that does: field by field, key by key, items by what tells them apart,
 * sets as sets, and ordered lists by a longest common subsequence. Changes come in order of their paths.
 */
export function compareMeanings(before: Meaning | undefined, after: Meaning | undefined, path: Path): FieldChange[] {
  if (before === undefined || after === undefined) {
    return before === after ? [] : [{ kind: 'value', path, before, after }];
  }
  if (before === after || keyOf(before) === keyOf(after)) return [];
  if (before.kind === 'map' && after.kind === 'map' && before.space === after.space) {
    return compareMaps(before, after, path);
  }
  if (before.kind === 'items' && after.kind === 'items') return compareItems(before, after, path);
  if (before.kind === 'set' && after.kind === 'set') return [compareSets(before, after, path)];
  if (before.kind === 'list' && after.kind === 'list') return [compareLists(before, after, path)];
  return [{ kind: 'value', path, before, after }];
}

/** The step to what stands under a key of a map. */
export function stepToKey(name: string, space: string | undefined): Step {
  return space === undefined ? name : { key: [referenceLeaf(space, name, name)], isWhole: false, ordinal: 0 };
}

function compareMaps(before: MapMeaning, after: MapMeaning, path: Path): FieldChange[] {
  const names = [...new Set([...before.entries.keys(), ...after.entries.keys()])].sort(compareCodeUnits);
  return names.flatMap((name) =>
    compareMeanings(before.entries.get(name), after.entries.get(name), [...path, stepToKey(name, before.space)]),
  );
}

function compareItems(before: ItemsMeaning, after: ItemsMeaning, path: Path): FieldChange[] {
  const [was, is] = [identifyItems(before), identifyItems(after)];
  const keys = [...new Set([...was.keys(), ...is.keys()])].sort(compareCodeUnits);
  const changes = keys.flatMap((key) => {
    const step = (is.get(key) ?? was.get(key))!.step;
    return compareMeanings(was.get(key)?.member, is.get(key)?.member, [...path, step]);
  });
  return before.isOrdered || after.isOrdered ? [...compareOrders(was, is, path), ...changes] : changes;
}

function compareOrders(
  was: ReadonlyMap<string, Identified>,
  is: ReadonlyMap<string, Identified>,
  path: Path,
): FieldChange[] {
  const [before, after] = [[...was.keys()], [...is.keys()]];
  if (before.length === after.length && before.every((key, index) => key === after[index])) return [];
  const common = [before.filter((key) => is.has(key)), after.filter((key) => was.has(key))] as const;
  const unmoved = new Set(alignLists(...common).map(([index]) => common[0][index]));
  const moved = common[0].filter((key) => !unmoved.has(key)).sort(compareCodeUnits);
  const stepsOf = (side: ReadonlyMap<string, Identified>, keys: readonly string[]) =>
    keys.map((key) => side.get(key)!.step);
  return [{ kind: 'order', path, before: stepsOf(was, before), after: stepsOf(is, after), moved: stepsOf(is, moved) }];
}

function compareSets(before: SetMeaning, after: SetMeaning, path: Path): FieldChange {
  return { kind: 'members', path, added: membersWithout(after, before), removed: membersWithout(before, after) };
}

function membersWithout({ members }: SetMeaning, others: SetMeaning): Meaning[] {
  const known = new Set(others.members.map(keyOf));
  return members.filter((member) => !known.has(keyOf(member))).sort((a, b) => compareCodeUnits(keyOf(a), keyOf(b)));
}

function compareLists({ members: before }: ListMeaning, { members: after }: ListMeaning, path: Path): FieldChange {
  const steps: SequenceStep[] = [];
  let [from, to] = [0, 0];
  const end = [before.length, after.length] as const;
  for (const [i, j] of [...alignLists(before.map(keyOf), after.map(keyOf)), end]) {
    for (; from < i; from += 1) steps.push({ op: 'removed', member: before[from]! });
    for (; to < j; to += 1) steps.push({ op: 'added', member: after[to]! });
    if (j < after.length) steps.push({ op: 'kept', member: after[j]! });
    [from, to] = [i + 1, j + 1];
  }
  return { kind: 'sequence', path, steps };
}
