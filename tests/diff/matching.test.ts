import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLists } from '../../src/diff/align-lists.ts';
import { bestMatching, type Candidate } from '../../src/diff/best-matching.ts';

/** The greatest weight of all matchings, by trying them all. */
function greatestWeight(candidates: readonly Candidate[]): number {
  const [first, ...rest] = candidates;
  if (first === undefined) return 0;
  const without = greatestWeight(rest);
  const others = rest.filter(({ from, to }) => from !== first.from && to !== first.to);
  return Math.max(without, first.weight + greatestWeight(others));
}

/** The greatest length of a common subsequence, by the definition. */
function greatestLength([a, ...restA]: readonly string[], [b, ...restB]: readonly string[]): number {
  if (a === undefined || b === undefined) return 0;
  if (a === b) return 1 + greatestLength(restA, restB);
  return Math.max(greatestLength(restA, [b, ...restB]), greatestLength([a, ...restA], restB));
}

const candidate = fc.record({
  from: fc.constantFrom('a', 'c', 'e', 'g', 'i'),
  to: fc.constantFrom('b', 'd', 'f', 'h', 'j'),
  weight: fc.integer({ min: 1, max: 9 }),
});
const candidates = fc.uniqueArray(candidate, { maxLength: 12, selector: ({ from, to }) => from + to });
const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });

describe('a matching', () => {
  it('has each thing once, only pairs that there are, and the greatest weight of all', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const chosen = bestMatching(all);
        for (const one of chosen) expect(all).toContain(one);
        expect(new Set(chosen.map(({ from }) => from)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ to }) => to)).size).toBe(chosen.length);
        expect(chosen.reduce((sum, { weight }) => sum + weight, 0)).toBe(greatestWeight(all));
      }),
      { numRuns: 400, seed: 31 },
    );
  });

  it('is the same with its sides exchanged', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const turned = all.map(({ from, to, weight }) => ({ from: to, to: from, weight }));
        const text = (chosen: readonly Candidate[]) => chosen.map(({ from, to }) => [from, to].sort().join()).sort();
        expect(text(bestMatching(turned))).toEqual(text(bestMatching(all)));
      }),
      { numRuns: 400, seed: 32 },
    );
  });
});

describe('a common subsequence', () => {
  it('rises in both lists, joins what is equal, and is as long as can be', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const pairs = alignLists(before, after);
        for (const [index, [i, j]] of pairs.entries()) {
          expect(before[i]).toBe(after[j]);
          expect(i).toBeGreaterThan(pairs[index - 1]?.[0] ?? -1);
          expect(j).toBeGreaterThan(pairs[index - 1]?.[1] ?? -1);
        }
        expect(pairs.length).toBe(greatestLength(before, after));
        expect(alignLists(after, before)).toEqual(pairs.map(([i, j]) => [j, i]));
      }),
      { numRuns: 400, seed: 33 },
    );
  });
});
