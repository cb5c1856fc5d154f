import { type Intervals, indexAfter } from './intervals.ts';

/** Working time with running totals, so that moving along it costs a binary search. */
export interface WorkingClock {
  readonly intervals: Intervals;
  /** Working minutes before each interval, and the total at the end. */
  readonly totals: readonly number[];
}

/** A clock that runs during these intervals only. */
export function workingClock(intervals: Intervals): WorkingClock {
  const totals = [0];
  for (let i = 0; i < intervals.length; i += 2) totals.push(totals[i / 2]! + intervals[i + 1]! - intervals[i]!);
  return { intervals, totals };
}

/** What the clock has run up to an instant, in minutes. */
export function elapsedAt({ intervals, totals }: WorkingClock, instant: number): number {
  const i = indexAfter(intervals, instant);
  return totals[i / 2]! + (i < intervals.length ? Math.max(0, instant - intervals[i]!) : 0);
}

/** Minutes that the clock runs between two instants. */
export function elapsedBetween(clock: WorkingClock, from: number, to: number): number {
  return Math.max(0, elapsedAt(clock, to) - elapsedAt(clock, from));
}

/**
 * The latest instant from which the clock still runs so many minutes (0 or more) until another: where work of that
 * length must begin. Never an instant at which the clock stands still, unless no minutes are asked for. `undefined`
 * when there is not that much before it.
 */
export function subtractWorking(clock: WorkingClock, instant: number, minutes: number): number | undefined {
  if (minutes === 0) return instant;
  const wanted = elapsedAt(clock, instant) - minutes;
  if (wanted < 0) return undefined;
  // The interval in which the total passes what is wanted: at a seam the later one, whose start is the later instant.
  const { intervals, totals } = clock;
  let low = 0;
  let high = totals.length - 1;
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if (totals[middle]! <= wanted) low = middle;
    else high = middle;
  }
  return intervals[2 * low]! + wanted - totals[low]!;
}

/**
 * The earliest instant by which the clock has run so many minutes (0 or more) from another: where work of that length
 * ends. The instant itself when no minutes are asked for; `undefined` when there is not that much after it.
 */
export function addWorking(clock: WorkingClock, instant: number, minutes: number): number | undefined {
  if (minutes === 0) return instant;
  const wanted = elapsedAt(clock, instant) + minutes;
  const { intervals, totals } = clock;
  if (wanted > totals.at(-1)!) return undefined;
  let low = 0;
  let high = totals.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (totals[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return intervals[2 * low - 1]! - (totals[low]! - wanted);
}
