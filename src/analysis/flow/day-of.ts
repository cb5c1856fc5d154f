import type { WorkProblem } from '../workload/work-problem.ts';

/** Index of the day that holds the instant; for one before the first day the first, for one after the last the last. */
export function dayOf({ days }: WorkProblem, instant: number): number {
  let low = 0;
  let high = days.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (days[middle]! <= instant) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
