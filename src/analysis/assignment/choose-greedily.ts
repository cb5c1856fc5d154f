import type { WorkProblem } from '../workload/work-problem.ts';
import { type Apart, fittingOwners } from './apart.ts';
import { compareLoads, type Load, loadOf } from './load.ts';
import { type Neighbours, neighboursWith } from './neighbours.ts';
import type { Placer } from './placer.ts';
import { NOBODY } from './timetable.ts';

/**
 * List scheduling: the task that is due first, then the one with the fewest people, then the greatest, gets the person
 * with whom most of it has a place, then the least busy one, then the first. Gives the number of options weighed.
 *
 * @param order all tasks by due
 */
export function chooseGreedily(
  problem: WorkProblem,
  apart: Apart,
  neighbours: Neighbours,
  placer: Placer,
  order: readonly number[],
): number {
  const { table } = placer;
  const { firstOf, person } = table.slots.options;
  const ownerOf = (task: number): number | undefined => {
    const home = table.home[task]!;
    return home === NOBODY ? undefined : person[home]!;
  };
  let weighed = 0;
  for (const task of greedyOrder(problem, order)) {
    const open: number[] = [];
    const fitting = apart.has(task) ? fittingOwners(problem, apart, task, ownerOf) : undefined;
    for (let option = firstOf[task]!; option < firstOf[task + 1]!; option++) {
      if (fitting === undefined || fitting.includes(person[option]!)) open.push(option);
    }
    weighed += open.length;
    table.home[task] = bestOption(placer, neighbours, task, open);
    placer.place(task);
    placer.settle(false);
  }
  return weighed;
}

/** The option with which most minutes of a locked task without an owner find a place; `NOBODY` when none is given. */
export function bestOption(placer: Placer, neighbours: Neighbours, task: number, options: readonly number[]): number {
  const { table } = placer;
  const minutes = table.minutes[task]!;
  if (options.length < 2) return options[0] ?? NOBODY;
  const fitting = options.filter((option) => placer.direct(task, option) === minutes);
  // Only where nobody can simply take the task is it worth trying what making room would give.
  const gains = fitting.length > 0 ? undefined : options.map((option) => gainOf(placer, task, option));
  const most = gains === undefined ? minutes : Math.max(...gains);
  let best = NOBODY;
  let lightest: Load | undefined;
  const weighed = gains === undefined ? fitting : options;
  for (let index = 0; index < weighed.length; index++) {
    const option = weighed[index]!;
    if (gains !== undefined && gains[index] !== most) continue;
    const load = loadOf(table, option, most, neighboursWith(neighbours, table, task, table.personOf(option)));
    if (lightest !== undefined && compareLoads(load, lightest) >= 0) continue;
    lightest = load;
    best = option;
  }
  return best;
}

/** Minutes of a task that find a place with an option, everything of the person being moved as needed; then undone. */
export function gainOf(placer: Placer, task: number, option: number): number {
  const { table } = placer;
  const begin = table.journalLength;
  const before = table.short;
  const home = table.home[task]!;
  table.home[task] = option;
  placer.place(task);
  const gain = before - table.short;
  placer.undo(begin);
  table.home[task] = home;
  return gain;
}

function greedyOrder({ tasks }: WorkProblem, order: readonly number[]): number[] {
  return order.toSorted((a, b) => {
    const one = tasks[a]!;
    const other = tasks[b]!;
    return one.due - other.due || one.pool.length - other.pool.length || other.minutes - one.minutes || a - b;
  });
}
