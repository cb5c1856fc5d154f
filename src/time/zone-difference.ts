import { civilDate, DAY_MINUTES } from './calendar-date.ts';
import { clip, type Intervals, lengthOf, toIntervals } from './intervals.ts';
import { zoneOffset, zonePeriods } from './zone-table.ts';

/** By how many minutes the clocks of one zone are ahead of another's, and when. */
interface Difference {
  readonly minutes: number;
  readonly during: Intervals;
}

/**
 * Moves time that is kept by the clocks of one zone to where it would be, were those clocks always as far from another
 * zone's as they are for most of the year around an instant. `undefined` when they always are: nothing would move.
 */
export function atUsualDifference(
  intervals: Intervals,
  zone: string,
  other: string,
  around: number,
): Intervals | undefined {
  if (zone === other || intervals.length === 0) return undefined;
  const year = differences(zone, other, around - 182 * DAY_MINUTES, around + 183 * DAY_MINUTES);
  const usual = year.reduce((most, one) => (lengthOf(one.during) > lengthOf(most.during) ? one : most)).minutes;
  const all = differences(zone, other, intervals[0]!, intervals.at(-1)!);
  if (all.every(({ minutes }) => minutes === usual)) return undefined;
  const moved = all.flatMap(({ minutes, during }) =>
    spans(during).flatMap(([start, end]) => clip(intervals, start, end).map((instant) => instant + minutes - usual)),
  );
  return toIntervals(moved);
}

function differences(zone: string, other: string, from: number, to: number): Difference[] {
  const starts = new Set([from]);
  for (const name of [zone, other]) {
    for (let year = yearOf(from); year <= yearOf(to); year++) {
      for (const { start } of zonePeriods(name, year)) if (start > from && start < to) starts.add(start);
    }
  }
  const sorted = [...starts].sort((a, b) => a - b);
  const pairs = new Map<number, number[]>();
  for (const [i, start] of sorted.entries()) {
    const minutes = zoneOffset(zone, start) - zoneOffset(other, start);
    pairs.set(minutes, [...(pairs.get(minutes) ?? []), start, sorted[i + 1] ?? to]);
  }
  return [...pairs].map(([minutes, during]) => ({ minutes, during: toIntervals(during) }));
}

function yearOf(instant: number): number {
  return civilDate(Math.floor(instant / DAY_MINUTES)).year;
}

function spans(intervals: Intervals): [number, number][] {
  return intervals.flatMap((start, i) => (i % 2 === 0 ? [[start, intervals[i + 1]!] as [number, number]] : []));
}
