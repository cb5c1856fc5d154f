import { clip, type Intervals, intersect, NEVER, subtract, unionOf } from '../../time/intervals.ts';
import type { WorkProblem } from '../workload/work-problem.ts';
import type { Pool } from './pools.ts';

/** Of each person of a pool, when they are at work and nobody else of the pool is, as far as its tasks' windows go. */
export function ownTimes({ people, tasks }: WorkProblem, pool: Pool): readonly Intervals[] {
  const from = pool.tasks.reduce((least, task) => Math.min(least, tasks[task]!.release), Number.POSITIVE_INFINITY);
  const to = pool.tasks.reduce((most, task) => Math.max(most, tasks[task]!.due), Number.NEGATIVE_INFINITY);
  const times = pool.people.map((person) => clip(people[person]!.working, from, to));
  let any: Intervals = NEVER;
  let several: Intervals = NEVER;
  for (const time of times) {
    several = unionOf([several, intersect(any, time)]);
    any = unionOf([any, time]);
  }
  const single = subtract(any, several);
  return times.map((time) => intersect(time, single));
}
