import fc from 'fast-check';
import { type Intervals, toIntervals } from '../../../src/time/intervals.ts';

/** The judged range of the tests, in minutes; what is known goes beyond it. */
export const FROM = 29_000_000;
/** End of the judged range. */
export const TO = FROM + 120;
/** Until when working time is known. */
export const KNOWN = TO + 60;

/** A few intervals around the judged range, some beginning before it. */
export const intervals: fc.Arbitrary<Intervals> = fc
  .array(fc.tuple(fc.integer({ min: -20, max: KNOWN - FROM }), fc.integer({ min: 1, max: 50 })), { maxLength: 5 })
  .map((pairs) => toIntervals(pairs.flatMap(([at, length]) => [FROM + at, Math.min(FROM + at + length, KNOWN)])));

/** Working time of a few people. */
export const presences: fc.Arbitrary<Intervals[]> = fc.array(intervals, { maxLength: 4 });

/** Whether a minute lies in one of the intervals, looked up one by one. */
export function has(list: Intervals, minute: number): boolean {
  for (let i = 0; i < list.length; i += 2) if (minute >= list[i]! && minute < list[i + 1]!) return true;
  return false;
}

/** All minutes of a range for which something holds. */
export function minutesWhere(from: number, to: number, holds: (minute: number) => boolean): number[] {
  const found: number[] = [];
  for (let minute = from; minute < to; minute++) if (holds(minute)) found.push(minute);
  return found;
}

/** Whether these are sorted, disjoint, non-empty and apart: what every result must be. */
export function isTidy(list: Intervals): boolean {
  return list.length % 2 === 0 && list.every((instant, index) => index === 0 || instant > list[index - 1]!);
}

/** The same time, so many minutes later. */
export function later(list: Intervals, minutes: number): Intervals {
  return list.map((instant) => instant + minutes);
}
