import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorking, elapsedAt, elapsedBetween, subtractWorking, workingClock } from '../../src/time/working-clock.ts';
import { anyPairs, minutesOf, pairsOf, SPAN } from './minute-set.ts';

const RUNS = { seed: 20261130, numRuns: 1000 };
const minutes = anyPairs.map(minutesOf);
const point = fc.integer({ min: -2, max: SPAN + 2 });

/** Minutes worked between two instants, one by one. */
function worked(open: readonly boolean[], from: number, to: number): number {
  return open.filter((one, minute) => one && minute >= from && minute < to).length;
}

/** Every instant that could be meant, those outside of all working time too. */
const INSTANTS = Array.from({ length: SPAN + 10 }, (_, index) => index - 5);

describe('a clock that runs in working time only', () => {
  it('has run what was worked before, and between two instants what was worked there', () => {
    fc.assert(
      fc.property(minutes, point, point, (open, from, to) => {
        const clock = workingClock(pairsOf(open));
        expect(elapsedAt(clock, from)).toBe(worked(open, 0, from));
        expect(elapsedBetween(clock, from, to)).toBe(worked(open, from, to));
      }),
      RUNS,
    );
  });

  it('goes forward to the earliest instant by which enough is worked', () => {
    fc.assert(
      fc.property(minutes, point, fc.nat(SPAN), (open, from, length) => {
        const earliest = INSTANTS.find((to) => to >= from && worked(open, from, to) === length);
        expect(addWorking(workingClock(pairsOf(open)), from, length)).toBe(length === 0 ? from : earliest);
      }),
      RUNS,
    );
  });

  it('goes back to the latest instant from which enough is worked', () => {
    fc.assert(
      fc.property(minutes, point, fc.nat(SPAN), (open, to, length) => {
        const latest = INSTANTS.findLast((from) => from <= to && worked(open, from, to) === length);
        expect(subtractWorking(workingClock(pairsOf(open)), to, length)).toBe(length === 0 ? to : latest);
      }),
      RUNS,
    );
  });

  it('comes back to working time where it left it', () => {
    fc.assert(
      fc.property(minutes, point, fc.integer({ min: 1, max: SPAN }), (open, from, length) => {
        const clock = workingClock(pairsOf(open));
        const to = addWorking(clock, from, length);
        fc.pre(to !== undefined);
        const back = subtractWorking(clock, to!, length)!;
        expect(back).toBeGreaterThanOrEqual(from);
        expect(elapsedBetween(clock, from, back)).toBe(0);
        expect(open[back]).toBe(true);
      }),
      RUNS,
    );
  });
});
