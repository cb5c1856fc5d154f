import { IANAZone } from 'luxon';
import { DAY_MINUTES, dayOf, weekdayOf } from '../../src/time/calendar-date.ts';
import type { HoursOfWeek } from '../../src/time/hours-of-week.ts';
import type { Closures } from '../../src/time/hours-within.ts';
import { type Intervals, toIntervals } from '../../src/time/intervals.ts';

/** What the clocks of a zone show in every minute of some days around one, as luxon tells it. */
export interface WallScan {
  readonly zone: string;
  /** Day number in the middle. */
  readonly day: number;
  /** The first minute, UTC since 1970. */
  readonly from: number;
  /** Minutes since 1970 by the wall. */
  readonly walls: readonly number[];
}

const DAYS_AROUND = 4;

export function scanWall(zone: string, date: string): WallScan {
  const day = dayOf(date);
  const from = (day - DAYS_AROUND) * DAY_MINUTES;
  const clocks = IANAZone.create(zone);
  const walls = Array.from({ length: (2 * DAYS_AROUND + 1) * DAY_MINUTES }, (_, index) => {
    const instant = from + index;
    return instant + Math.floor(clocks.offset(instant * 60_000));
  });
  return { zone, day, from, walls };
}

/** The first minute that shows this or later, found by looking at all of them. */
export function firstMinuteShowing({ from, walls }: WallScan, wall: number): number {
  const index = walls.findIndex((shown) => shown >= wall);
  return from + (index < 0 ? walls.length : index);
}

/** Hours of the week less closures, minute by minute, between two instants. */
export function openByScan(
  scan: WallScan,
  hours: HoursOfWeek,
  closures: Closures,
  from: number,
  to: number,
): Intervals {
  const isOpen = new Array<boolean>(scan.walls.length).fill(false);
  const paint = (start: number, end: number, value: boolean): void => {
    const [first, last] = [start, end].map((wall) => firstMinuteShowing(scan, wall) - scan.from);
    if (first! < last!) isOpen.fill(value, first, last);
  };
  for (let day = scan.day - DAYS_AROUND + 1; day < scan.day + DAYS_AROUND; day += 1) {
    for (const { start, end } of hours[weekdayOf(day)]!)
      paint(day * DAY_MINUTES + start, day * DAY_MINUTES + end, true);
  }
  for (const [day, minute] of closures) paint(day * DAY_MINUTES + minute, (day + 1) * DAY_MINUTES, false);
  const minutes = isOpen.flatMap((open, index) => {
    const minute = scan.from + index;
    return open && minute >= from && minute < to ? [minute, minute + 1] : [];
  });
  return toIntervals(minutes);
}
