import { type Intervals, indexAfter } from '../../time/intervals.ts';

/** How many are there at each instant, as stretches; the last stretch has no end and nobody in it. */
export interface Staffing {
  /** Where each stretch begins, ascending (UTC minutes). */
  readonly starts: Float64Array;
  /** How many are there in it. */
  readonly counts: Int32Array;
  /** Who is there alone in it: index into the lists given, or -1. */
  readonly sole: Int32Array;
}

/**
 * Counts who is there from an instant on, by a sweep over the ends of all intervals: O(n log n) for n intervals.
 * The index of a sole person needs no set of those present: it is what is left of the sum of their indices.
 *
 * @param presences one list for each person, distinct people
 */
export function staffingOf(presences: readonly Intervals[], from: number): Staffing {
  const base = presences.length;
  const events = eventsOf(presences, from);
  const starts = new Float64Array(events.length + 2);
  const counts = new Int32Array(events.length + 2);
  const sole = new Int32Array(events.length + 2);
  let size = 0;
  const open = (at: number, count: number, who: number) => {
    if (size > 0 && counts[size - 1] === count && sole[size - 1] === who) return;
    starts[size] = at;
    counts[size] = count;
    sole[size] = who;
    size += 1;
  };
  let [count, sum] = [0, 0];
  if (events.length === 0 || instantOf(events[0]!, base) > 0) open(from, 0, -1);
  for (let i = 0; i < events.length; ) {
    const at = instantOf(events[i]!, base);
    for (; i < events.length && instantOf(events[i]!, base) === at; i++) {
      const sign = events[i]! % 2 === 1 ? 1 : -1;
      count += sign;
      sum += sign * (Math.floor(events[i]! / 2) % base);
    }
    open(from + at, count, count === 1 ? sum : -1);
  }
  return { starts: starts.subarray(0, size), counts: counts.subarray(0, size), sole: sole.subarray(0, size) };
}

/** When at least so many (1 or more) are there. */
export function staffedTime({ starts, counts }: Staffing, min: number): Intervals {
  const pairs: number[] = [];
  for (let i = 0; i < counts.length; i++) {
    if (counts[i]! < min) continue;
    if (pairs.at(-1) === starts[i]) pairs[pairs.length - 1] = starts[i + 1]!;
    else pairs.push(starts[i]!, starts[i + 1]!);
  }
  return pairs;
}

/** Instant, person and direction in one number, so that sorting needs no comparison function; exact up to 2^53. */
function eventsOf(presences: readonly Intervals[], from: number): Float64Array {
  const firsts = presences.map((presence) => indexAfter(presence, from));
  const total = presences.reduce((sum, presence, person) => sum + presence.length - firsts[person]!, 0);
  const events = new Float64Array(total);
  let size = 0;
  for (const [person, presence] of presences.entries()) {
    for (let i = firsts[person]!; i < presence.length; i++) {
      const at = Math.max(0, presence[i]! - from);
      events[size++] = (at * presences.length + person) * 2 + (i % 2 === 0 ? 1 : 0);
    }
  }
  return events.sort();
}

/** Minutes from the beginning at which the event happens. */
function instantOf(event: number, base: number): number {
  return Math.floor(event / (2 * base));
}
