import fc from 'fast-check';
import type { Intervals } from '../../src/time/intervals.ts';

/** Minutes before this one are all there is. */
export const SPAN = 90;

/** Pairs in any order: overlapping, touching, empty, the wrong way round. */
export const anyPairs: fc.Arbitrary<readonly number[]> = fc
  .array(fc.tuple(fc.nat(SPAN), fc.nat(SPAN)), { maxLength: 8 })
  .map((pairs) => pairs.flat());

/** The minutes that pairs cover, one by one. */
export function minutesOf(pairs: readonly number[]): boolean[] {
  const covered = new Array<boolean>(SPAN).fill(false);
  for (let i = 0; i < pairs.length; i += 2) covered.fill(true, pairs[i], Math.max(pairs[i]!, pairs[i + 1]!));
  return covered;
}

/** The one canonical way to write minutes down, minute by minute. */
export function pairsOf(minutes: readonly boolean[]): Intervals {
  const pairs: number[] = [];
  for (let minute = 0; minute <= minutes.length; minute += 1) {
    if ((minutes[minute] ?? false) !== (minutes[minute - 1] ?? false)) pairs.push(minute);
  }
  return pairs;
}
