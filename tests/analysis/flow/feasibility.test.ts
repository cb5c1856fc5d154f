import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Feasibility, feasibilityOf } from '../../../src/analysis/flow/feasibility.ts';
import { verifyCertificate } from '../../../src/analysis/flow/verify-certificate.ts';
import type { WorkProblem, WorkTask } from '../../../src/analysis/workload/work-problem.ts';
import { checkCases } from './check-cases.ts';
import { naiveShortage } from './naive-shortage.ts';
import { randomProblem } from './random-problem.ts';

describe('feasibilityOf', () => {
  it('finds the shortage of a slow oracle', () => {
    checkCases(11, randomProblem, (problem) => expect(feasibilityOf(problem).short).toBe(naiveShortage(problem)));
  });

  it('is never below what a model says in which a task can be in many hands', () => {
    checkCases(12, randomProblem, (problem) => {
      expect(feasibilityOf(problem).short).toBeGreaterThanOrEqual(naiveShortage(problem, { manyHands: true }));
    });
  });

  it('has bottlenecks that add up, each with a proof', () => {
    checkCases(13, randomProblem, (problem) => {
      const { short, bottlenecks } = feasibilityOf(problem);
      expect(bottlenecks.reduce((sum, bottleneck) => sum + bottleneck.short, 0)).toBe(short);
      for (const { certificate } of bottlenecks) expect(verifyCertificate(problem, certificate)).toEqual([]);
      expect(bottlenecks.map(({ certificate }) => certificate.short)).toEqual(bottlenecks.map((one) => one.short));
    });
  });

  it('has bottlenecks that are short by themselves, without any other task', () => {
    checkCases(14, randomProblem, (problem) => {
      for (const { tasks, short } of feasibilityOf(problem).bottlenecks) {
        expect(naiveShortage({ ...problem, tasks: tasks.map((task) => problem.tasks[task]!) })).toBe(short);
      }
    });
  });

  it('names just the tasks of which every minute less is a minute less short', () => {
    checkCases(15, randomProblem, (problem) => {
      const { short, bottlenecks } = feasibilityOf(problem);
      const relieving = [...problem.tasks.keys()].filter((task) => naiveShortage(oneLess(problem, task)) === short - 1);
      expect(bottlenecks.flatMap(({ tasks }) => tasks).sort((a, b) => a - b)).toEqual(relieving);
    });
  });

  it('says the same whatever the order of people and tasks', () => {
    const cases = randomProblem.chain((problem) =>
      fc.record({
        problem: fc.constant(problem),
        people: shuffled(problem.people.length),
        tasks: shuffled(problem.tasks.length),
      }),
    );
    checkCases(16, cases, ({ problem, people, tasks }) => {
      expect(inIds(feasibilityOf(reorder(problem, people, tasks)))).toEqual(inIds(feasibilityOf(problem)));
    });
  });

  it('is not shorter when a task is split in two', () => {
    checkCases(17, randomProblem, (problem) => {
      const { short } = feasibilityOf(problem);
      for (const [index, task] of problem.tasks.entries()) {
        if (task.minutes < 2) continue;
        const part = Math.floor(task.minutes / 2);
        const parts: WorkTask[] = [
          { ...task, minutes: part },
          { ...task, id: 'more', minutes: task.minutes - part },
        ];
        const split = { ...problem, tasks: problem.tasks.toSpliced(index, 1, ...parts) };
        expect(feasibilityOf(split).short).toBeLessThanOrEqual(short);
      }
    });
  });

  it('meets more than one bottleneck in these problems, and every sort of limit', () => {
    const met = { several: 0, personWeeks: 0, personDays: 0, taskDays: 0, none: 0 };
    checkCases(13, randomProblem, (problem) => {
      const { bottlenecks } = feasibilityOf(problem);
      if (bottlenecks.length > 1) met.several += 1;
      if (bottlenecks.length === 0) met.none += 1;
      for (const { certificate } of bottlenecks) {
        met.personWeeks += certificate.personWeeks.length;
        met.personDays += certificate.personDays.length;
        met.taskDays += certificate.taskDays.length;
      }
    });
    expect(Object.values(met).filter((times) => times < 20)).toEqual([]);
  });
});

function shuffled(length: number): fc.Arbitrary<readonly number[]> {
  const indices = Array.from({ length }, (_, index) => index);
  return fc.shuffledSubarray(indices, { minLength: length, maxLength: length });
}

function oneLess(problem: WorkProblem, index: number): WorkProblem {
  const task = problem.tasks[index]!;
  const rest = task.minutes === 1 ? [] : [{ ...task, minutes: task.minutes - 1 }];
  return { ...problem, tasks: problem.tasks.toSpliced(index, 1, ...rest) };
}

function reorder(problem: WorkProblem, people: readonly number[], tasks: readonly number[]): WorkProblem {
  return {
    ...problem,
    people: people.map((person) => problem.people[person]!),
    tasks: tasks.map((index) => {
      const task = problem.tasks[index]!;
      const pool = task.pool.map((person) => people.indexOf(person)).sort((a, b) => a - b);
      return { ...task, pool };
    }),
  };
}

function inIds({ work, short, bottlenecks }: Feasibility) {
  const certificates = bottlenecks.map(({ certificate }) => certificate);
  return { work, short, certificates: certificates.sort((a, b) => (a.tasks[0]! < b.tasks[0]! ? -1 : 1)) };
}
