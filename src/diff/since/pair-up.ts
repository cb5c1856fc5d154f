import type { Judged } from '../../lint/judge.ts';

/** A finding of the earlier state and what it is in the present one. */
export type Pair = readonly [before: Judged, after: Judged];

/** Findings with the keys by which they are known. */
export interface Keyed {
  readonly judged: readonly Judged[];
  /** One each, in the same order. */
  readonly keys: readonly string[];
}

/** Pairs of the same key. Of several those that say the same go together first, then they do in their order. */
export function pairUp(before: Keyed, after: Keyed): Pair[] {
  const groups = groupByKey(before);
  const pairs: Pair[] = [];
  for (const [key, those] of groupByKey(after)) {
    const rest = groups.get(key);
    if (rest === undefined) continue;
    pairs.push(...pairGroup(rest, those));
  }
  return pairs;
}

function pairGroup(before: readonly Judged[], after: readonly Judged[]): Pair[] {
  const rest = new Map<string, Judged[]>();
  for (const one of before) append(rest, words(one), one);
  const pairs: Pair[] = [];
  const left = after.filter((one) => {
    const same = rest.get(words(one))?.shift();
    if (same !== undefined) pairs.push([same, one]);
    return same === undefined;
  });
  const others = before.filter((one) => rest.get(words(one))?.includes(one));
  return [...pairs, ...left.flatMap((one, index): Pair[] => (others[index] ? [[others[index], one]] : []))];
}

function groupByKey({ judged, keys }: Keyed): Map<string, Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const [index, one] of judged.entries()) append(groups, keys[index]!, one);
  return groups;
}

function append(groups: Map<string, Judged[]>, key: string, one: Judged): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [one]);
  else group.push(one);
}

function words({ disposition, severity, finding: { message, params } }: Judged): string {
  return JSON.stringify([disposition, severity, message, params]);
}
