import { compareCodeUnits } from '../diagnostics/compare.ts';

/** Pairs of positions in two lists, rising in both. */
export type Alignment = readonly (readonly [before: number, after: number])[];

/** Beyond so many comparisons only what both lists begin and end with is aligned. */
const MOST_CELLS = 4_000_000;

/**
 * A longest common subsequence of two lists of keys (Wagner and Fischer 1974). Of several the same one is found whichever
 * list comes first, so that a difference read backwards is the difference of the two the other way round.
 */
export function alignLists(before: readonly string[], after: readonly string[]): Alignment {
  const isTurned = compareCodeUnits(JSON.stringify(before), JSON.stringify(after)) > 0;
  const [a, b] = isTurned ? [after, before] : [before, after];
  const start = countWhile((i) => i < a.length && i < b.length && a[i] === b[i]);
  const most = Math.min(a.length, b.length) - start;
  const end = countWhile((i) => i < most && a[a.length - 1 - i] === b[b.length - 1 - i]);
  const middle = align(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const pairs = [
    ...Array.from({ length: start }, (_, i) => [i, i] as const),
    ...middle.map(([i, j]) => [i + start, j + start] as const),
    ...Array.from({ length: end }, (_, i) => [a.length - end + i, b.length - end + i] as const),
  ];
  return isTurned ? pairs.map(([i, j]) => [j, i] as const) : pairs;
}

function countWhile(holds: (index: number) => boolean): number {
  let index = 0;
  while (holds(index)) index += 1;
  return index;
}

function align(a: readonly string[], b: readonly string[]): Alignment {
  const width = b.length + 1;
  if (a.length * b.length > MOST_CELLS) return [];
  // lengths[i * width + j]: the longest of what follows from i in one list and from j in the other.
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [down, right] = [lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!];
      lengths[i * width + j] = a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(down, right);
    }
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}
