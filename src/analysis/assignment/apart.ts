import type { WorkProblem } from '../workload/work-problem.ts';

/** Tasks whose owner must be somebody else, for each task that has any; in both directions, ascending. */
export type Apart = ReadonlyMap<number, readonly number[]>;

/** Steps of the search below; an item has some six tasks, and few of them are in dispute. */
const MOST_STEPS = 2_000;

/**
 * Reads separation of duties from a problem, of all or of some whole items: an author who must not
 * approve is an approver who must not write.
 */
export function apartOf({ tasks }: WorkProblem, among: Iterable<number> = tasks.keys()): Apart {
  const apart = new Map<number, Set<number>>();
  const add = (task: number, other: number): void => {
    const known = apart.get(task);
    if (known === undefined) apart.set(task, new Set([other]));
    else known.add(other);
  };
  for (const task of among) {
    for (const other of tasks[task]!.apartFrom) {
      if (other === task) continue;
      add(task, other);
      add(other, task);
    }
  }
  return new Map([...apart].map(([task, others]) => [task, [...others].sort((a, b) => a - b)]));
}

/**
 * Which of the persons in the pool may take a task so that as little as possible of the item's other tasks is left
 * without anybody (the Workflow Satisfiability Problem, which is small for one item: Wang & Li 2010). `ownerOf` gives
 * the owner of a task that has one. Also whether it is best to leave this task itself without an owner, which is so
 * only when there is no way to give all tasks of the item an owner.
 */
export function fittingOwners(
  { tasks }: WorkProblem,
  apart: Apart,
  task: number,
  ownerOf: (task: number) => number | undefined,
): readonly number[] {
  const rest = undecided(tasks, apart, task, ownerOf);
  const taken = new Map<number, number>();
  const isFree = (other: number, person: number): boolean =>
    !(apart.get(other) ?? []).some((third) => (taken.get(third) ?? ownerOf(third)) === person);
  const legal = tasks[task]!.pool.filter((person) => isFree(task, person));
  if (legal.length > 0 && rest.length === 0) return legal;
  let steps = MOST_STEPS;
  /** The fewest minutes of `rest` from an index on that nobody can do, as far as it is less than `most`. */
  const fewest = (from: number, most: number): number => {
    const next = rest[from];
    if (next === undefined || most <= 0 || steps-- <= 0) return 0;
    let best = most;
    for (const person of tasks[next]!.pool) {
      if (!isFree(next, person)) continue;
      taken.set(next, person);
      best = Math.min(best, fewest(from + 1, best));
      taken.delete(next);
      if (best === 0) return 0;
    }
    const { minutes } = tasks[next]!;
    return minutes < best ? Math.min(best, minutes + fewest(from + 1, best - minutes)) : best;
  };
  let least = tasks[task]!.minutes + fewest(0, Infinity);
  let fitting: number[] = [];
  for (const person of legal) {
    taken.set(task, person);
    const loss = fewest(0, least + 1);
    taken.delete(task);
    if (loss < least) fitting = [];
    if (loss <= least) fitting.push(person);
    least = Math.min(least, loss);
  }
  return fitting;
}

/**
 * Tasks without an owner that are linked to one by a chain of such tasks; none when each of them has more people than
 * tasks that it is kept apart from, for then somebody is always left for it.
 */
function undecided(
  tasks: WorkProblem['tasks'],
  apart: Apart,
  task: number,
  ownerOf: (task: number) => number | undefined,
): readonly number[] {
  const found = new Set([task]);
  for (const one of found) {
    for (const other of apart.get(one) ?? []) if (ownerOf(other) === undefined) found.add(other);
  }
  found.delete(task);
  const rest = [...found];
  if (rest.every((one) => tasks[one]!.pool.length > apart.get(one)!.length)) return [];
  return rest.sort((a, b) => tasks[a]!.pool.length - tasks[b]!.pool.length || a - b);
}
