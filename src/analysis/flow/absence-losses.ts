import { type Intervals, minutesWithin } from '../../time/intervals.ts';
import type { WorkProblem } from '../workload/work-problem.ts';
import type { Solved } from './feasibility.ts';
import { ownTimes } from './own-time.ts';
import { poolsOf } from './pools.ts';

/** Minutes by which a task can take less of a day when somebody is away, at the arc from the task to its pool's day. */
export interface Loss {
  readonly arc: number;
  readonly minutes: number;
}

/**
 * What tasks lose when a person is away for a week, by `person × weeks + week`: the time on their days at which nobody
 * else who may do them is at work. A person who is alone in a pool is not here: without them it has nobody.
 */
export function absenceLosses(problem: WorkProblem, solved: Solved): ReadonlyMap<number, readonly Loss[]> {
  const losses = new Map<number, Loss[]>();
  for (const pool of poolsOf(problem, problem.tasks.keys())) {
    if (pool.people.length < 2) continue;
    const own = ownTimes(problem, pool);
    for (const task of pool.tasks) addLosses(problem, solved, task, own, losses);
  }
  return losses;
}

function addLosses(
  { tasks, days, weekOfDay, weeks }: WorkProblem,
  { work, taskNodes }: Solved,
  index: number,
  own: readonly Intervals[],
  losses: Map<number, Loss[]>,
): void {
  const { net, tag } = work;
  const { release, due, pool } = tasks[index]!;
  for (let arc = net.first[taskNodes[index]!]!; arc >= 0; arc = net.next[arc]!) {
    const day = tag[net.to[arc]!]!;
    const from = Math.max(release, days[day]!);
    const to = Math.min(due, days[day + 1]!);
    for (let i = 0; i < pool.length; i++) {
      const minutes = minutesWithin(own[i]!, from, to);
      if (minutes === 0) continue;
      const key = pool[i]! * weeks.length + weekOfDay[day]!;
      const known = losses.get(key);
      if (known === undefined) losses.set(key, [{ arc, minutes }]);
      else known.push({ arc, minutes });
    }
  }
}
