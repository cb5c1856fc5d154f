import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPlacer } from '../../../src/analysis/assignment/place-afresh.ts';
import type { Placer } from '../../../src/analysis/assignment/placer.ts';
import { cutSlots } from '../../../src/analysis/assignment/slots.ts';
import type { WorkProblem } from '../../../src/analysis/workload/work-problem.ts';
import { diceOf } from './made-up-work.ts';
import { lowerBound } from './oracle.ts';
import { smallWork } from './small-work.ts';

const WORK = smallWork({ people: 3, tasks: 10, weeks: 3 }).map(
  (problem): WorkProblem => ({
    ...problem,
    tasks: problem.tasks.map((task) => ({ ...task, apartFrom: [] })),
  }),
);

/** All tasks, in an order that follows from the seed. */
function orderOf(problem: WorkProblem, seed: number): number[] {
  const dice = diceOf(seed);
  const keys = problem.tasks.map(() => dice(1_000));
  return Array.from(problem.tasks.keys()).sort((a, b) => keys[a]! - keys[b]! || a - b);
}

function sharedPlacer(problem: WorkProblem): Placer {
  const placer = emptyPlacer(problem, cutSlots(problem), new Map());
  placer.lockAll(false);
  return placer;
}

/** What lies where, and what is left. */
function stateOf({ table }: Placer): unknown {
  const { slots, minutes, free, left, placed, short, home, locked } = table;
  const pieces = [...minutes.keys()].map((task) => [...slots.cellOf.keys()].map((slot) => table.amountAt(task, slot)));
  return structuredClone({ pieces, free, left, placed, short, home, locked });
}

function expectSound({ table }: Placer): void {
  const { slots, minutes, free, left, placed } = table;
  expect(Math.min(0, ...free, ...left)).toBe(0);
  for (const task of minutes.keys()) {
    const amounts = [...slots.cellOf.keys()].map((slot) => table.amountAt(task, slot));
    expect(Math.min(0, ...amounts)).toBe(0);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(placed[task]);
    expect(placed[task]).toBeLessThanOrEqual(minutes[task]!);
  }
}

describe('placing tasks', () => {
  it('places as many minutes as can be, in whatever order, and within what there is', () => {
    fc.assert(
      fc.property(WORK, fc.nat(), (problem, seed) => {
        const placer = sharedPlacer(problem);
        for (const task of orderOf(problem, seed)) placer.place(task);
        expectSound(placer);
        expect(placer.table.short).toBe(lowerBound(problem));
      }),
      { seed: 20261216, numRuns: 300 },
    );
  });

  it('can be undone, after which the same comes of it', () => {
    fc.assert(
      fc.property(WORK, fc.nat(), (problem, seed) => {
        const placer = sharedPlacer(problem);
        const order = orderOf(problem, seed);
        const half = order.length >> 1;
        for (const task of order.slice(0, half)) placer.place(task);
        const [before, length] = [stateOf(placer), placer.table.journalLength];
        lockSome(placer, order);
        placer.undo(length);
        expect(stateOf(placer)).toEqual(before);
        for (const task of order.slice(half)) placer.place(task);
        expectSound(placer);
        expect(placer.table.short).toBe(lowerBound(problem));
      }),
      { seed: 20261217, numRuns: 300 },
    );
  });

  it('finds all room again when locks are lifted', () => {
    fc.assert(
      fc.property(WORK, fc.nat(), (problem, seed) => {
        const placer = sharedPlacer(problem);
        lockSome(placer, orderOf(problem, seed));
        placer.settle(true);
        placer.table.locked.fill(0);
        for (const task of orderOf(problem, seed + 1)) placer.place(task);
        expectSound(placer);
        expect(placer.table.short).toBe(lowerBound(problem));
      }),
      { seed: 20261218, numRuns: 300 },
    );
  });
});

/** Locks every second task to its last person and finds places for all. */
function lockSome(placer: Placer, order: readonly number[]): void {
  const { table } = placer;
  for (const [index, task] of order.entries()) {
    placer.place(task);
    if (index % 2 === 0) continue;
    const option = table.slots.options.firstOf[task + 1]! - 1;
    table.lock(task, option);
    placer.take(task, table.personOf(option));
    for (const other of order) placer.place(other);
  }
}
