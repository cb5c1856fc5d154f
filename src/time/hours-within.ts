import { DAY_MINUTES, weekdayOf } from './calendar-date.ts';
import type { HoursOfWeek } from './hours-of-week.ts';
import { clip, type Intervals, subtract, toIntervals } from './intervals.ts';
import { periodsBetween, zoneOffset } from './zone-table.ts';

/** Days on which hours do not hold, by day number: from which minute of the local day on nothing is open (0: all day). */
export type Closures = ReadonlyMap<number, number>;

/**
 * The first instant at which the clocks of a zone show a time, in minutes since 1970-01-01 00:00 by the wall, or a later
 * one: the one rule for the ends of all working time. Of a time that happens twice it is the earlier; for one that the
 * clocks jump over it is the jump. A later time is never an earlier instant, so ranges that meet on paper meet on the
 * clock, and a date without midnight begins with its first minute. (A moment that somebody announces, as `publishAt`,
 * is no end of a range: `resolveWallTime` sends it forward by the length of the jump.)
 *
 * @param zone known to the runtime
 */
export function instantOf(wallMinutes: number, zone: string): number {
  const offset = steadyOffset(wallMinutes, wallMinutes, zone);
  return offset === undefined ? firstShowing(wallMinutes, zone) : wallMinutes - offset;
}

/**
 * When hours of the week hold between two instants: each range begins and ends by the wall clock of its zone, so a night
 * shift over a change of the clocks is an hour longer or shorter, a range inside the jump vanishes, and so do the hours
 * of a date that a zone has left out. A range belongs to the day on which it begins. A closure takes away minutes of its
 * own local day only, also those that a shift of the day before reaches into.
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
    const ranges = hours[weekdayOf(day)] ?? [];
    if (ranges.length === 0) continue;
    const midnight = day * DAY_MINUTES;
    // One look at the zone for all ends of a day: this is asked for every working day of everybody.
    const offset = steadyOffset(midnight, midnight + 2 * DAY_MINUTES, zone);
    for (const { start, end } of ranges) {
      if (offset !== undefined) pairs.push(midnight + start - offset, midnight + end - offset);
      else pairs.push(firstShowing(midnight + start, zone), firstShowing(midnight + end, zone));
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

/** The offset that is in force whenever the wall shows a time of the stretch; `undefined` near a change of the clocks. */
function steadyOffset(fromWall: number, toWall: number, zone: string): number | undefined {
  // Two changes are almost a week apart or more, so equal ends of some days mean that there is none between them.
  const offset = zoneOffset(zone, fromWall - DAY_MINUTES);
  return offset === zoneOffset(zone, toWall + DAY_MINUTES) ? offset : undefined;
}

function firstShowing(wall: number, zone: string): number {
  const periods = periodsBetween(zone, wall - 2 * DAY_MINUTES, wall + 2 * DAY_MINUTES);
  for (const [index, period] of periods.entries()) {
    const instant = Math.max(wall - period.offset, period.start);
    if (instant < (periods[index + 1]?.start ?? Number.POSITIVE_INFINITY)) return instant;
  }
  return wall;
}
