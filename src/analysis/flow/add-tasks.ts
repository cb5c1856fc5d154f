import { clip, type Intervals, minutesWithin, unionOf } from '../../time/intervals.ts';
import type { WorkProblem } from '../workload/work-problem.ts';
import { dayOf } from './day-of.ts';
import { addArc } from './flow-net.ts';
import { type Pool, poolsOf } from './pools.ts';
import { addMeaning, NODE, personDayNode, type WorkNet } from './work-net.ts';

/**
 * Adds tasks to a net with all their ways to the sink, each with its minutes as excess, and gives their nodes. Tasks
 * with the same people share the nodes of their pool; a second call makes nodes of its own, which changes no flow, as a
 * pool's day has no capacity.
 */
export function addTasks(work: WorkNet, problem: WorkProblem, tasks: Iterable<number>): number[] {
  return poolsOf(problem, tasks).flatMap((pool) => addPool(work, problem, pool));
}

function addPool(work: WorkNet, problem: WorkProblem, pool: Pool): number[] {
  const atWork = poolTime(problem, pool);
  const poolDays = new Map<number, number>();
  const nodeOf = (day: number): number => {
    const known = poolDays.get(day);
    if (known !== undefined) return known;
    const node = addPoolDay(work, problem, pool.people, day);
    poolDays.set(day, node);
    return node;
  };
  return pool.tasks.map((task) => addTask(work, problem, task, atWork, nodeOf));
}

/** When anybody of the pool is at work, as far as the windows of its tasks go. */
function poolTime({ people, tasks }: WorkProblem, pool: Pool): Intervals {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const task of pool.tasks) {
    from = Math.min(from, tasks[task]!.release);
    to = Math.max(to, tasks[task]!.due);
  }
  return unionOf(pool.people.map((person) => clip(people[person]!.working, from, to)));
}

function addPoolDay(work: WorkNet, problem: WorkProblem, people: readonly number[], day: number): number {
  const node = addMeaning(work, NODE.poolDay, day);
  for (const person of people) {
    const personDay = personDayNode(work, problem, person, day);
    if (personDay !== undefined) addArc(work.net, node, personDay, Number.POSITIVE_INFINITY);
  }
  return node;
}

function addTask(
  work: WorkNet,
  problem: WorkProblem,
  index: number,
  atWork: Intervals,
  poolDay: (day: number) => number,
): number {
  const { release, due, minutes } = problem.tasks[index]!;
  const { days, weekOfDay } = problem;
  const node = addMeaning(work, NODE.task, index, minutes);
  if (release >= due) return node;
  for (let day = dayOf(problem, release); day < weekOfDay.length && days[day]! < due; day++) {
    const most = minutesWithin(atWork, Math.max(release, days[day]!), Math.min(due, days[day + 1]!));
    if (most > 0) addArc(work.net, node, poolDay(day), most);
  }
  return node;
}
