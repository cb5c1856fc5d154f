import type { WorkProblem } from '../workload/work-problem.ts';
import { type Apart, apartOf } from './apart.ts';
import type { AssignedTask, Assignment, AssignmentLimits, AssignmentMethod } from './assignment.ts';
import { balance } from './balance.ts';
import { chooseGreedily } from './choose-greedily.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { dueOrder, emptyPlacer, placeAfresh } from './place-afresh.ts';
import type { Placer } from './placer.ts';
import { repair } from './repair.ts';
import { searchCompletely } from './search-completely.ts';
import { cutSlots, type Slots } from './slots.ts';
import { NOBODY, type Timetable } from './timetable.ts';
import { writeBlocks } from './write-blocks.ts';

/** Slots that a stage may look at, of which a second sees some twenty millions; and as many more for each task. */
const WORK = 16_000_000;
const WORK_PER_TASK = { repair: 640, complete: 32, balance: 320 };
/** Times that loads are balanced; each time fewer tasks move. */
const MOST_BALANCINGS = 4;

/** What all stages work on. */
interface Desk {
  readonly problem: WorkProblem;
  readonly slots: Slots;
  readonly apart: Apart;
  readonly neighbours: Neighbours;
  readonly order: readonly number[];
}

/**
 * Gives every task one owner and a place in the owner's working time. Fewest short minutes come first, then even loads,
 * then few hand-overs, then the order of ids: list scheduling, then a search for room for what is short, then a
 * complete search, each only while the bound is not met, then balancing. Who does what is hard (bin packing), so the
 * searches are bounded by work, never by time: the same problem gives the same plan everywhere. Nobody gets a task that
 * must be somebody else's: where that leaves nobody, the task has no owner. Never throws.
 */
export function assignWork(problem: WorkProblem, limits: AssignmentLimits): Assignment {
  const apart = apartOf(problem);
  const desk: Desk = {
    ...{ problem, apart, slots: cutSlots(problem), order: dueOrder(problem), neighbours: neighboursOf(problem, apart) },
  };
  const placer = emptyPlacer(problem, desk.slots, apart);
  const candidates = chooseGreedily(problem, apart, desk.neighbours, placer, desk.order);
  let method: AssignmentMethod = 'greedy';
  let isOptimal = false;
  if (placer.table.short > limits.bound) {
    method = 'search';
    repair(placer, desk.order, limits.bound, workOf(desk, 'repair'));
  }
  if (placer.table.short > limits.bound) {
    method = 'exact';
    isOptimal = searchCompletely(problem, placer, apart, limits, workOf(desk, 'complete'));
  }
  const { table } = balanced(desk, placer);
  const isProved = table.short === limits.bound;
  return {
    ...{ tasks: assignedTasks(desk, table), short: table.short, bound: limits.bound },
    ...{ isProved, isOptimal: isProved || isOptimal, method, candidates },
    ...{ used: usedByPerson(problem, table), handOvers: countHandOvers(desk, table) },
  };
}

function workOf({ problem }: Desk, stage: keyof typeof WORK_PER_TASK): number {
  return WORK + WORK_PER_TASK[stage] * problem.tasks.length;
}

/** Balances until nothing moves. Each time begins with the plan as it follows from the owners, and so does the end. */
function balanced(desk: Desk, searched: Placer): Placer {
  const { problem, slots, apart, neighbours, order } = desk;
  let placer = placeAfresh(problem, slots, apart, searched.table.home, order);
  let moved: ReadonlySet<number> | undefined;
  for (let time = 0; time < MOST_BALANCINGS; time++) {
    moved = balance({ placer, apart, neighbours }, order, workOf(desk, 'balance'), moved);
    if (moved.size === 0) break;
    placer = placeAfresh(problem, slots, apart, placer.table.home, order);
  }
  return placer;
}

function assignedTasks({ problem }: Desk, table: Timetable): AssignedTask[] {
  return writeBlocks(problem, table).map((blocks, task): AssignedTask => {
    const short = table.minutes[task]! - table.placed[task]!;
    if (table.home[task] !== NOBODY) return { owner: table.personOf(table.home[task]!), blocks, short };
    const reason = problem.tasks[task]!.pool.length === 0 ? 'empty-pool' : 'four-eyes';
    return { owner: undefined, blocks, short, reason };
  });
}

function usedByPerson({ people, weeks }: WorkProblem, { slots, left }: Timetable): number[][] {
  return people.map((_, person) =>
    weeks.map((_, week) => slots.budget[person * weeks.length + week]! - left[person * weeks.length + week]!),
  );
}

function countHandOvers({ neighbours }: Desk, table: Timetable): number {
  const ownerOf = (task: number): number => table.personOf(table.home[task]!);
  let count = 0;
  for (const [task, next] of neighbours.after.entries()) {
    if (next < 0 || ownerOf(task) === NOBODY || ownerOf(next) === NOBODY) continue;
    if (ownerOf(task) !== ownerOf(next)) count++;
  }
  return count;
}
