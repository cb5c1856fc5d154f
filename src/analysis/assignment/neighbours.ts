import type { WorkProblem } from '../workload/work-problem.ts';
import type { Apart } from './apart.ts';
import type { Timetable } from './timetable.ts';

/** The task of the same item before and after each task, by release and due; -1 where there is none. */
export interface Neighbours {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/**
 * Which tasks follow one another in their items, of all or of some whole items. Tasks that are kept apart are no
 * neighbours: a hand-over is right.
 */
export function neighboursOf({ tasks }: WorkProblem, apart: Apart, among: Iterable<number> = tasks.keys()): Neighbours {
  const byItem = new Map<number, number[]>();
  for (const task of among) {
    const alike = byItem.get(tasks[task]!.item);
    if (alike === undefined) byItem.set(tasks[task]!.item, [task]);
    else alike.push(task);
  }
  const before = new Int32Array(tasks.length).fill(-1);
  const after = new Int32Array(tasks.length).fill(-1);
  for (const alike of byItem.values()) {
    alike.sort((a, b) => tasks[a]!.release - tasks[b]!.release || tasks[a]!.due - tasks[b]!.due || a - b);
    for (let i = 1; i < alike.length; i++) {
      const task = alike[i - 1]!;
      const next = alike[i]!;
      if (apart.get(task)?.includes(next)) continue;
      after[task] = next;
      before[next] = task;
    }
  }
  return { before, after };
}

/** How many of the two neighbours of a task a person has. */
export function neighboursWith(neighbours: Neighbours, table: Timetable, task: number, person: number): number {
  const has = (other: number): number => (other >= 0 && table.personOf(table.home[other]!) === person ? 1 : 0);
  return has(neighbours.before[task]!) + has(neighbours.after[task]!);
}
