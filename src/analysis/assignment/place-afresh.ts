import { oncePer } from '../once-per.ts';
import type { WorkProblem } from '../workload/work-problem.ts';
import type { Apart } from './apart.ts';
import { Placer } from './placer.ts';
import type { Slots } from './slots.ts';
import { Timetable } from './timetable.ts';

const minutesOf = oncePer(({ tasks }: WorkProblem) => Int32Array.from(tasks.map(({ minutes }) => minutes)));

/** A timetable in which no task has a place yet and each is locked to nobody. */
export function emptyPlacer(problem: WorkProblem, slots: Slots, apart: Apart): Placer {
  return new Placer(new Timetable(slots, minutesOf(problem)), apart);
}

/**
 * Places the tasks of given owners from the beginning, the task that is due first before the others, so that the plan
 * follows from the owners alone, however they were found, and a shortage falls on what is due last. `homes` holds the
 * option of each task, `order` all tasks by due.
 */
export function placeAfresh(
  problem: WorkProblem,
  slots: Slots,
  apart: Apart,
  homes: Int32Array,
  order: readonly number[],
): Placer {
  const placer = emptyPlacer(problem, slots, apart);
  placer.table.home.set(homes);
  for (const task of order) placer.place(task);
  placer.settle(false);
  return placer;
}

/** Tasks by due, then by id. */
export function dueOrder({ tasks }: WorkProblem): number[] {
  return tasks.map((_, index) => index).sort((a, b) => tasks[a]!.due - tasks[b]!.due || a - b);
}
