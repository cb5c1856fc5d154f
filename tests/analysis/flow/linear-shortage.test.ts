import { describe, expect, it } from 'vitest';
import { feasibilityOf } from '../../../src/analysis/flow/feasibility.ts';
import type { WorkProblem } from '../../../src/analysis/workload/work-problem.ts';
import { checkCases } from './check-cases.ts';
import { minutesOfPool } from './naive-shortage.ts';
import { problemOf } from './random-problem.ts';
import { type Limit, solveLinear } from './solve-linear.ts';

describe('feasibilityOf', () => {
  it('is as short as the best that a linear programme can do', () => {
    checkCases(
      41,
      problemOf(6, 14),
      (problem) => {
        expect(feasibilityOf(problem).short).toBe(linearShortage(problem));
      },
      60,
    );
  });
});

/** A variable for what each person does of each task on each day, and no net. */
function linearShortage(problem: WorkProblem): number {
  const { people, tasks, days, weeks, weekOfDay } = problem;
  const variables: { name: string; task: number; person: number; day: number }[] = [];
  const limits: Limit[] = [];
  const dayWindows = tasks.map(({ release, due }) =>
    weekOfDay.map((_, day): [number, number] => [Math.max(release, days[day]!), Math.min(due, days[day + 1]!)]),
  );
  for (const [task, { pool }] of tasks.entries()) {
    for (const [day, [from, to]] of dayWindows[task]!.entries()) {
      const most = minutesOfPool(problem, pool, from, to);
      const own = pool.map((person) => ({ name: `x_${task}_${person}_${day}`, task, person, day }));
      variables.push(...own);
      limits.push({ variables: own.map(({ name }) => name), most });
    }
  }
  const limit = (which: (of: (typeof variables)[number]) => boolean, most: number) => {
    limits.push({ variables: variables.filter(which).map(({ name }) => name), most: Math.max(0, most) });
  };
  for (const [task, { minutes }] of tasks.entries()) limit((of) => of.task === task, minutes);
  for (const [person, { weekly }] of people.entries()) {
    for (const day of weekOfDay.keys()) {
      const most = minutesOfPool(problem, [person], days[day]!, days[day + 1]!);
      limit((of) => of.person === person && of.day === day, most);
    }
    for (const week of weeks.keys()) {
      limit((of) => of.person === person && weekOfDay[of.day] === week, weekly[week]!);
    }
  }
  const work = tasks.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    work -
    solveLinear(
      variables.map(({ name }) => name),
      limits,
    )
  );
}
