import fc from 'fast-check';
import { expect, it } from 'vitest';
import { criticalGroups } from '../../../src/analysis/resilience/critical-groups.ts';

const people = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 });

/** By trying everybody: somebody here must do it, and where others write, some writer must not be the only doer. */
function fails(doers: readonly number[], authors: readonly number[] | undefined, absent: readonly number[]): boolean {
  const here = (all: readonly number[]) => all.filter((one) => !absent.includes(one));
  const writers = here(authors ?? []);
  if (writers.length === 0) return here(doers).length === 0;
  return !writers.some((writer) => here(doers).some((doer) => doer !== writer));
}

function byBruteForce(doers: readonly number[], authors: readonly number[] | undefined): string[] {
  if (fails(doers, authors, [])) return [];
  const all = [1, 2, 3, 4, 5, 6, 7];
  const singles = all.filter((one) => fails(doers, authors, [one]));
  const pairs = all
    .flatMap((one) => all.filter((other) => other > one).map((other) => [one, other] as const))
    .filter((pair) => !pair.some((one) => singles.includes(one)) && fails(doers, authors, pair));
  return [...singles.map(String), ...pairs.map((pair) => pair.join('+'))].sort();
}

it('finds the one or two without whom nobody is left, as trying everybody does', () => {
  fc.assert(
    fc.property(people, fc.option(people, { nil: undefined }), (doers, authors) => {
      const found = criticalGroups(new Set(doers), authors && new Set(authors));
      const written = found.map((group) => [...group].sort((a, b) => a - b).join('+')).sort();
      expect(written).toEqual(byBruteForce(doers, authors));
    }),
    { seed: 20261201, numRuns: 5000 },
  );
});

it('counts two pairs of eyes as two people', () => {
  const groups = (doers: string, authors?: string) =>
    criticalGroups(new Set(doers), authors === undefined ? undefined : new Set(authors))
      .map((group) => group.join(''))
      .join(' ');
  expect(groups('a')).toBe('a');
  expect(groups('ab')).toBe('ab');
  expect(groups('abc')).toBe('');
  expect(groups('ab', 'ab')).toBe('a b');
  expect(groups('a', 'ab')).toBe('a b');
  expect(groups('ab', 'abc')).toBe('ab ac bc');
  expect(groups('ab', 'abcd')).toBe('ab');
  expect(groups('abc', 'abc')).toBe('ab ac bc');
  expect(groups('a', 'a')).toBe('');
  expect(groups('', 'a')).toBe('');
});
