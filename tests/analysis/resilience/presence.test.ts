import fc from 'fast-check';
import { expect, it } from 'vitest';
import { presenceOf } from '../../../src/analysis/resilience/presence.ts';
import { includes, toIntervals } from '../../../src/time/intervals.ts';

const hours = fc
  .array(fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 30 })), { maxLength: 6 })
  .map((ranges) => toIntervals(ranges.flatMap(([start, length]) => [start, start + length])));

it('counts who is there as looking at every minute does', () => {
  fc.assert(
    fc.property(hours, fc.array(hours, { maxLength: 4 }), (open, working) => {
      const counts = Array.from({ length: 160 }, (_, minute) => minute)
        .filter((minute) => includes(open, minute))
        .map((minute) => working.filter((one) => includes(one, minute)).length);
      expect(presenceOf(open, working)).toEqual({
        open: counts.length,
        alone: counts.filter((count) => count === 1).length,
        nobody: counts.filter((count) => count === 0).length,
      });
    }),
    { seed: 20261201, numRuns: 1000 },
  );
});
