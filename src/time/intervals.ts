/**
 * Sorted, disjoint, non-touching half-open intervals as a flat list of instants (UTC minutes since 1970):
 * `[start, end, start, end, …]`. Flat, because a year of four hundred people is three hundred thousand of them.
 */
export type Intervals = readonly number[];

/** No time at all. */
export const NEVER: Intervals = [];

/** The interval from one instant to another, end exclusive; nothing when it would be empty. */
export function interval(start: number, end: number): Intervals {
  return start < end ? [start, end] : NEVER;
}

/** Brings any pairs `[start, end, …]` into order: sorted, joined where they overlap or touch, empty ones dropped. */
export function toIntervals(pairs: readonly number[]): Intervals {
  const joined: number[] = [];
  for (const i of orderOf(pairs)) {
    const last = joined.length - 1;
    if (last > 0 && pairs[i]! <= joined[last]!) joined[last] = Math.max(joined[last]!, pairs[i + 1]!);
    else joined.push(pairs[i]!, pairs[i + 1]!);
  }
  return joined;
}

/** Where the pairs that are not empty stand, by their start. Most lists are in order already, and sorting costs most. */
function orderOf(pairs: readonly number[]): readonly number[] {
  const order: number[] = [];
  let isInOrder = true;
  let before = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < pairs.length; i += 2) {
    const start = pairs[i]!;
    if (!(start < pairs[i + 1]!)) continue;
    isInOrder &&= before <= start;
    before = start;
    order.push(i);
  }
  return isInOrder ? order : order.sort((a, b) => pairs[a]! - pairs[b]!);
}

/** Whatever lies in any of them. */
export function unionOf(all: readonly Intervals[]): Intervals {
  if (all.length > 2) {
    const half = all.length >> 1;
    return union(unionOf(all.slice(0, half)), unionOf(all.slice(half)));
  }
  const [a = NEVER, b = NEVER] = all;
  return union(a, b);
}

function union(a: Intervals, b: Intervals): Intervals {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const joined: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const fromA = j >= b.length || (i < a.length && a[i]! <= b[j]!);
    const start = fromA ? a[i++]! : b[j++]!;
    const until = fromA ? a[i++]! : b[j++]!;
    if (start > end) joined.push(start, until);
    else if (until > end) joined[joined.length - 1] = until;
    end = Math.max(end, until);
  }
  return joined;
}

/** Whatever lies in both. */
export function intersect(a: Intervals, b: Intervals): Intervals {
  const common: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const start = Math.max(a[i]!, b[j]!);
    const end = Math.min(a[i + 1]!, b[j + 1]!);
    if (start < end) common.push(start, end);
    if (a[i + 1]! < b[j + 1]!) i += 2;
    else j += 2;
  }
  return common;
}

/** Whatever lies in the first and not in the second. */
export function subtract(a: Intervals, b: Intervals): Intervals {
  const rest: number[] = [];
  let j = 0;
  for (let i = 0; i < a.length; i += 2) {
    let start = a[i]!;
    const end = a[i + 1]!;
    while (j < b.length && b[j + 1]! <= start) j += 2;
    for (let k = j; k < b.length && b[k]! < end; k += 2) {
      if (b[k]! > start) rest.push(start, b[k]!);
      start = Math.max(start, b[k + 1]!);
    }
    if (start < end) rest.push(start, end);
  }
  return rest;
}

/** The part that lies between two instants. */
export function clip(intervals: Intervals, from: number, to: number): Intervals {
  const clipped: number[] = [];
  for (let i = indexAfter(intervals, from); i < intervals.length && intervals[i]! < to; i += 2) {
    const start = Math.max(intervals[i]!, from);
    const end = Math.min(intervals[i + 1]!, to);
    if (start < end) clipped.push(start, end);
  }
  return clipped;
}

/** Minutes in all of them together. */
export function lengthOf(intervals: Intervals): number {
  let length = 0;
  for (let i = 0; i < intervals.length; i += 2) length += intervals[i + 1]! - intervals[i]!;
  return length;
}

/** Minutes of them that lie between two instants. */
export function minutesWithin(intervals: Intervals, from: number, to: number): number {
  let length = 0;
  for (let i = indexAfter(intervals, from); i < intervals.length && intervals[i]! < to; i += 2) {
    length += Math.max(0, Math.min(intervals[i + 1]!, to) - Math.max(intervals[i]!, from));
  }
  return length;
}

/** Whether the instant lies in one of them; a start does, an end does not. */
export function includes(intervals: Intervals, instant: number): boolean {
  const i = indexAfter(intervals, instant);
  return i < intervals.length && intervals[i]! <= instant;
}

/** The first instant at or after this one that lies in one of them; `undefined` when there is none. */
export function nextWithin(intervals: Intervals, instant: number): number | undefined {
  const i = indexAfter(intervals, instant);
  return i < intervals.length ? Math.max(intervals[i]!, instant) : undefined;
}

/** Index of the first interval that ends after the instant (its start's index; the length when there is none). */
export function indexAfter(intervals: Intervals, instant: number): number {
  let low = 0;
  let high = intervals.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intervals[2 * middle + 1]! <= instant) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}
