import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as intervals from '../../src/time/intervals.ts';
import { anyPairs, minutesOf, pairsOf, SPAN } from './minute-set.ts';

const RUNS = { seed: 20261130, numRuns: 1000 };
const minutes = anyPairs.map(minutesOf);
const point = fc.integer({ min: -2, max: SPAN + 2 });

describe('intervals, as sets of minutes', () => {
  it('are written in one way only, whatever pairs they come from', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        expect(intervals.toIntervals(pairs)).toEqual(pairsOf(minutesOf(pairs)));
      }),
      RUNS,
    );
  });

  it('unite, intersect and subtract minute by minute', () => {
    fc.assert(
      fc.property(minutes, minutes, minutes, (a, b, c) => {
        const [x, y, z] = [pairsOf(a), pairsOf(b), pairsOf(c)];
        expect(intervals.unionOf([x, y, z])).toEqual(pairsOf(a.map((one, i) => one || b[i]! || c[i]!)));
        expect(intervals.unionOf([x])).toEqual(x);
        expect(intervals.intersect(x, y)).toEqual(pairsOf(a.map((one, i) => one && b[i]!)));
        expect(intervals.subtract(x, y)).toEqual(pairsOf(a.map((one, i) => one && !b[i]!)));
      }),
      RUNS,
    );
  });

  it('are clipped and measured between two instants, also outside of them and the wrong way round', () => {
    fc.assert(
      fc.property(minutes, point, point, (a, from, to) => {
        const inside = a.map((one, i) => one && i >= from && i < to);
        const length = inside.filter(Boolean).length;
        const all = pairsOf(a);
        expect(intervals.clip(all, from, to)).toEqual(pairsOf(inside));
        expect(intervals.minutesWithin(all, from, to)).toBe(length);
        expect(intervals.lengthOf(intervals.clip(all, from, to))).toBe(length);
        expect(intervals.intersect(all, intervals.interval(from, to))).toEqual(pairsOf(inside));
      }),
      RUNS,
    );
  });

  it('know what lies in them, what comes next, and which of them ends next', () => {
    fc.assert(
      fc.property(minutes, point, (a, instant) => {
        const all = pairsOf(a);
        const next = a.findIndex((one, i) => one && i >= instant);
        expect(intervals.includes(all, instant)).toBe(a[instant] ?? false);
        expect(intervals.nextWithin(all, instant)).toBe(next < 0 ? undefined : next);
        const after = all.findIndex((end, i) => i % 2 === 1 && end > instant);
        expect(intervals.indexAfter(all, instant)).toBe(after < 0 ? all.length : after - 1);
      }),
      RUNS,
    );
  });

  it('of no time are empty', () => {
    expect(intervals.interval(5, 5)).toEqual([]);
    expect(intervals.unionOf([])).toEqual(intervals.NEVER);
    expect(intervals.subtract([0, 9], [0, 9])).toEqual([]);
    expect(intervals.nextWithin([], 0)).toBeUndefined();
  });
});
