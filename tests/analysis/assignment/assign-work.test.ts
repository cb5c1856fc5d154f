import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignWork } from '../../../src/analysis/assignment/assign-work.ts';
import type { Assignment } from '../../../src/analysis/assignment/assignment.ts';
import type { WorkProblem } from '../../../src/analysis/workload/work-problem.ts';
import { faultsOf } from './check-plan.ts';
import { madeUpWork } from './made-up-work.ts';
import { fewestShort, lowerBound, mostPlaced } from './oracle.ts';
import { besideEachOther, movedBy, turnedRound, withFixedOwners, withOtherItems, withStranger } from './same-work.ts';
import { smallWork } from './small-work.ts';

const SMALL = smallWork({ people: 3, tasks: 6, weeks: 2 });
const WIDER = smallWork({ people: 4, tasks: 12, weeks: 3 });

const planOf = (problem: WorkProblem): Assignment => assignWork(problem, { bound: lowerBound(problem) });

describe('a plan', () => {
  it('is legal and places as much as the best of all choices of owners', () => {
    fc.assert(
      fc.property(SMALL, (problem) => {
        const plan = planOf(problem);
        expect(faultsOf(problem, plan)).toEqual([]);
        expect(plan.short).toBe(fewestShort(problem));
        expect(plan.isOptimal).toBe(true);
      }),
      { seed: 20261205, numRuns: 400 },
    );
  });

  it('is legal and not below the bound where there are too many choices to try', () => {
    fc.assert(
      fc.property(WIDER, (problem) => {
        const plan = planOf(problem);
        expect(faultsOf(problem, plan)).toEqual([]);
        expect(plan.short).toBeGreaterThanOrEqual(plan.bound);
      }),
      { seed: 20261206, numRuns: 150 },
    );
  });

  it('places as much of the tasks as their owners have room for', () => {
    fc.assert(
      fc.property(WIDER, (problem) => {
        const { tasks } = planOf(problem);
        const hands = tasks.map(({ owner }) => (owner === undefined ? [] : [owner]));
        const placed = tasks.reduce((sum, { short }, task) => sum + problem.tasks[task]!.minutes - short, 0);
        expect(placed).toBe(mostPlaced(problem, hands));
      }),
      { seed: 20261207, numRuns: 150 },
    );
  });

  it('places all that can be placed where there is but one person, however windows and weeks cross', () => {
    fc.assert(
      fc.property(smallWork({ people: 1, tasks: 12, weeks: 3 }), (drawn) => {
        const problem = { ...drawn, tasks: drawn.tasks.map((task) => ({ ...task, apartFrom: [] })) };
        const plan = planOf(problem);
        expect(faultsOf(problem, plan)).toEqual([]);
        expect(plan.isProved).toBe(true);
        expect(plan.method).toBe('greedy');
      }),
      { seed: 20261215, numRuns: 400 },
    );
  });

  it.each([20, 40, 60, 80])(
    'is legal for an organisation of 24 people that is asked %i per cent of its time',
    (utilisation) => {
      const problem = madeUpWork({ people: 24, weeks: 6, tasks: 700, utilisation, seed: 11 });
      const plan = assignWork(problem, { bound: 0 });
      expect(faultsOf(problem, plan)).toEqual([]);
      expect(plan.short > 0).toBe(utilisation > 20);
    },
  );

  it('is not called optimal when the search came to its limit', () => {
    const problem = madeUpWork({ people: 24, weeks: 6, tasks: 700, utilisation: 85, seed: 11 });
    expect(assignWork(problem, { bound: 0 })).toMatchObject({ method: 'exact', isProved: false, isOptimal: false });
  });

  it('has nobody for nothing, and nothing for nobody', () => {
    const empty: WorkProblem = { people: [], tasks: [], days: [0, 1440], weekOfDay: [0], weeks: ['2026-W48'] };
    expect(assignWork(empty, { bound: 0 })).toMatchObject({ tasks: [], short: 0, isProved: true, method: 'greedy' });
    const task = { id: 'c/e/s', minutes: 5, release: 0, due: 60, pool: [], item: 0, apartFrom: [] };
    const { tasks } = assignWork({ ...empty, tasks: [task] }, { bound: 5 });
    expect(tasks).toEqual([{ owner: undefined, blocks: [], short: 5, reason: 'empty-pool' }]);
  });
});

describe('each stage', () => {
  it('is legal: list scheduling alone, when that is good enough', () => {
    fc.assert(
      fc.property(WIDER, (problem) => {
        const plan = assignWork(problem, { bound: 1_000 });
        expect(faultsOf(problem, plan)).toEqual([]);
        expect(plan.method).toBe('greedy');
        expect(plan.short).toBeGreaterThanOrEqual(planOf(problem).short);
      }),
      { seed: 20261210, numRuns: 100 },
    );
  });

  it('is needed: each ends some plans, and each but the last leaves something to the next', () => {
    const plans = fc.sample(SMALL, { seed: 20261211, numRuns: 300 }).map((problem) => planOf(problem));
    const methods = new Set(plans.map(({ method, isProved }) => `${method} ${isProved}`));
    expect([...methods].sort()).toEqual(['exact false', 'greedy true', 'search true']);
  });

  it('goes by the bound of each bottleneck: what is proved in one is left alone, what is not is searched', () => {
    fc.assert(
      fc.property(SMALL, SMALL, (one, other) => {
        const both = besideEachOther(one, other);
        const first = Array.from(one.tasks.keys());
        const bottlenecks = [
          { tasks: first, bound: lowerBound(one) },
          { tasks: Array.from(other.tasks.keys(), (task) => first.length + task), bound: lowerBound(other) },
        ];
        const bound = bottlenecks[0]!.bound + bottlenecks[1]!.bound;
        const plan = assignWork(both, { bound, bottlenecks });
        expect(faultsOf(both, plan)).toEqual([]);
        expect(plan.isOptimal).toBe(true);
        expect(plan.short).toBe(fewestShort(one) + fewestShort(other));
      }),
      { seed: 20261212, numRuns: 60 },
    );
  });
});

describe('the same work', () => {
  const check = (change: (problem: WorkProblem) => WorkProblem, expected: (plan: Assignment) => unknown): void => {
    fc.assert(
      fc.property(WIDER, (problem) => {
        const plan = planOf(problem);
        expect(planOf(change(problem))).toEqual(expected(plan));
      }),
      { seed: 20261208, numRuns: 60 },
    );
  };

  it('has the same plan a second time', () => {
    check(
      (problem) => structuredClone(problem),
      (plan) => plan,
    );
  });

  it('has the same plan a week later when it comes a week later', () => {
    const week = 7 * 1440;
    check(
      (problem) => movedBy(problem, week),
      (plan) => ({
        ...plan,
        tasks: plan.tasks.map((task) => ({ ...task, blocks: task.blocks.map((instant) => instant + week) })),
      }),
    );
  });

  it('has the same plan whatever number an item has and from which side two tasks are kept apart', () => {
    check(withOtherItems, (plan) => plan);
  });

  it('is as short in whatever order people and tasks stand', () => {
    fc.assert(
      fc.property(SMALL, (problem) => {
        expect(planOf(turnedRound(problem)).short).toBe(planOf(problem).short);
      }),
      { seed: 20261213, numRuns: 150 },
    );
  });

  it('has the same plan with somebody more who can do nothing of it', () => {
    check(withStranger, (plan) => ({ ...plan, used: [...plan.used, plan.used[0]!.map(() => 0)] }));
  });

  it('has the plan that it has alone, whatever others do beside it', () => {
    fc.assert(
      fc.property(WIDER, WIDER, (one, other) => {
        const first = Array.from(one.tasks.keys());
        const bottlenecks = [
          { tasks: first, bound: lowerBound(one) },
          { tasks: Array.from(other.tasks.keys(), (task) => first.length + task), bound: lowerBound(other) },
        ];
        const bound = bottlenecks[0]!.bound + bottlenecks[1]!.bound;
        const { tasks } = assignWork(besideEachOther(one, other), { bound, bottlenecks });
        expect(tasks.slice(0, first.length)).toEqual(planOf(one).tasks);
      }),
      { seed: 20261214, numRuns: 200 },
    );
  });

  it('has the same plan when all owners are fixed to those of the plan', () => {
    fc.assert(
      fc.property(WIDER, (problem) => {
        const plan = planOf(problem);
        const fixed = withFixedOwners(problem, plan);
        expect(assignWork(fixed, { bound: plan.bound }).tasks).toEqual(plan.tasks);
      }),
      { seed: 20261209, numRuns: 100 },
    );
  });
});
