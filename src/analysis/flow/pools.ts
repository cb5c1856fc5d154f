import type { WorkProblem } from '../workload/work-problem.ts';

/** Tasks that the same people may do. */
export interface Pool {
  /** Indices of people, ascending. */
  readonly people: readonly number[];
  /** Indices of tasks, in the order given. */
  readonly tasks: readonly number[];
}

/** Groups tasks by who may do them, in order of their first task. */
export function poolsOf(problem: WorkProblem, tasks: Iterable<number>): readonly Pool[] {
  const pools = new Map<string, { people: readonly number[]; tasks: number[] }>();
  for (const task of tasks) {
    const people = problem.tasks[task]!.pool;
    const key = people.join();
    const pool = pools.get(key);
    if (pool === undefined) pools.set(key, { people, tasks: [task] });
    else pool.tasks.push(task);
  }
  return [...pools.values()];
}
