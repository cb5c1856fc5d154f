import type { Timetable } from './timetable.ts';

/** How busy a person is with an option: a fraction to be compared by cross-multiplication. */
export interface Load {
  /** Ten times the minutes, less the budget for every neighbouring task that the person has too. */
  readonly tenths: number;
  /** Minutes that the person has for tasks in the weeks that the window touches. */
  readonly budget: number;
}

/** A load from minutes used; a tenth is taken off for each neighbouring task, for where loads are much alike. */
export function asLoad(used: number, budget: number, neighbours: number): Load {
  return { tenths: 10 * used - neighbours * budget, budget };
}

/** How busy the person of an option would be with some minutes more, in the weeks that the window touches. */
export function loadOf({ slots, left }: Timetable, option: number, more: number, neighbours: number): Load {
  const { options, cellOf } = slots;
  const from = options.from[option]!;
  const to = options.to[option]!;
  if (from === to) return asLoad(0, 0, 0);
  let budget = 0;
  let used = more;
  for (let cell = cellOf[from]!; cell <= cellOf[to - 1]!; cell++) {
    budget += slots.budget[cell]!;
    used += slots.budget[cell]! - left[cell]!;
  }
  return asLoad(used, budget, neighbours);
}

/** Negative when the first load is the lighter one. Somebody without any minutes is as busy as can be. */
export function compareLoads(a: Load, b: Load): number {
  if (a.budget === 0 || b.budget === 0) return Math.sign(b.budget) - Math.sign(a.budget);
  return a.tenths * b.budget - b.tenths * a.budget;
}
