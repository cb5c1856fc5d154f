import { DAY_MINUTES, weekdayOf } from './calendar-date.ts';
import type { HoursOfWeek } from './hours-of-week.ts';
import { clip, type Intervals, subtract, toIntervals } from './intervals.ts';
import { wallTimeOf } from './parse-wall-time.ts';
import { resolveWallTime } from './resolve-wall-time.ts';

/** Days on which hours do not hold, by day number: from which minute of the local day on nothing is open (0: all day). */
export type Closures = ReadonlyMap<number, number>;

/**
 * The instant of a local clock, in minutes since 1970-01-01 00:00 by the wall: the one rule for all working time. A time
 * that the clocks jump over goes forward by the jump; one that happens twice is the earlier.
 */
export function instantOf(wallMinutes: number, zone: string): number {
  return resolveWallTime(wallTimeOf(wallMinutes), zone).instant;
}

/**
 * When hours of the week hold between two instants: each range begins and ends by the wall clock of its zone, so a night
 * shift over a change of the clocks is an hour longer or shorter, and a range inside the jump vanishes. A range belongs
 * to the day on which it begins. A closure takes away minutes of its own local day only, also those that a shift of the
 * day before reaches into.
 *
 * @param zone known to the runtime
 */
export function hoursWithin(
  hours: HoursOfWeek,
  zone: string,
  from: number,
  to: number,
  closures: Closures = new Map(),
): Intervals {
  const pairs: number[] = [];
  // A zone is at most 14 hours from UTC, and a shift of the day before may reach into the first.
  const first = Math.floor(from / DAY_MINUTES) - 2;
  const last = Math.floor(to / DAY_MINUTES) + 1;
  for (let day = first; day <= last; day++) {
    for (const { start, end } of hours[weekdayOf(day)] ?? []) {
      pairs.push(instantOf(day * DAY_MINUTES + start, zone), instantOf(day * DAY_MINUTES + end, zone));
    }
  }
  const open = clip(toIntervals(pairs), from, to);
  return closures.size === 0 ? open : subtract(open, closedTime(closures, zone, first, last));
}

function closedTime(closures: Closures, zone: string, first: number, last: number): Intervals {
  const pairs: number[] = [];
  for (const [day, minute] of closures) {
    if (day < first || day > last) continue;
    pairs.push(instantOf(day * DAY_MINUTES + minute, zone), instantOf((day + 1) * DAY_MINUTES, zone));
  }
  return toIntervals(pairs);
}
