import type { Waits } from './waits.ts';

/** A share as two whole numbers of minutes: `minutes` of `total`. */
export interface ShareOfTime {
  readonly minutes: number;
  readonly total: number;
}

/** The share of what comes in that waits no longer than so many minutes (0 or more). */
export function shareWithin({ total, absences }: Waits, target: number): ShareOfTime {
  let late = 0;
  for (const { longest, shortest, arrivals } of absences) {
    late += longest === undefined ? arrivals : Math.max(0, longest - Math.max(shortest, target));
  }
  return { minutes: total - late, total };
}

/**
 * The wait that a share of all messages does not exceed, in whole minutes: the least number within which that share is
 * answered. 1 of 2 is the median, 9 of 10 the 90th percentile. `undefined` when too many are never answered, as far as
 * is known; 0 when nothing comes in.
 */
export function waitQuantile({ total, absences }: Waits, part: number, whole: number): number | undefined {
  const needed = Math.ceil((part * total) / whole);
  let answered = total;
  // Each absence spreads its messages evenly over its waits: the number answered within w grows by steps of slope 1.
  const slopes: [minutes: number, change: number][] = [];
  for (const { longest, shortest, arrivals } of absences) {
    answered -= arrivals;
    if (longest !== undefined) slopes.push([shortest, 1], [longest, -1]);
  }
  slopes.sort((a, b) => a[0] - b[0]);
  let [minutes, slope] = [0, 0];
  for (const [next, change] of slopes) {
    if (answered >= needed) return minutes;
    const grown = answered + slope * (next - minutes);
    if (grown >= needed) return minutes + Math.ceil((needed - answered) / slope);
    [answered, minutes, slope] = [grown, next, slope + change];
  }
  return answered >= needed ? minutes : undefined;
}
