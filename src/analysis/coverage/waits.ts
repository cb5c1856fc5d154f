import { clip, type Intervals, indexAfter, lengthOf, nextWithin } from '../../time/intervals.ts';
import { elapsedBetween, subtractWorking, type WorkingClock } from '../../time/working-clock.ts';
import { type WorstCase, worse } from '../worst-case.ts';

/**
 * How long messages wait until somebody is there. They come in evenly over the clock's time, and only that time counts
 * as waiting. Within an absence the wait falls by a minute each minute, so the first to come in waits longest.
 */
export interface Waits {
  readonly clock: WorkingClock;
  /** When the messages that are judged come in. */
  readonly arrivals: Intervals;
  /** Minutes of arrivals. */
  readonly total: number;
  /** Times in which nobody is there for what comes in, in order; what comes in otherwise waits for nothing. */
  readonly absences: readonly WaitingAbsence[];
}

/** A time in which nobody is there for what comes in. Instants in UTC minutes, waits in minutes of the clock. */
export interface WaitingAbsence {
  /** When the first message comes in. */
  readonly first: number;
  /** When somebody is there again; `undefined` when nobody is, as far as is known. */
  readonly until: number | undefined;
  /** What the first message waits: the longest wait, reached; `undefined` without an end. */
  readonly longest: number | undefined;
  /** What the last message waits: approached, not reached. Above 0 only where the judged range ends before `until`. */
  readonly shortest: number;
  /** Minutes in which messages come in. */
  readonly arrivals: number;
}

/** The waits of what comes in from one instant to another, while these people are there. */
export function waitsOf(present: Intervals, clock: WorkingClock, from: number, to: number): Waits {
  const arrivals = clip(clock.intervals, from, to);
  const absences: WaitingAbsence[] = [];
  let start = from;
  for (let i = indexAfter(present, from); start < to; i += 2) {
    const until = i < present.length ? present[i]! : undefined;
    const first = nextWithin(clock.intervals, start);
    const end = Math.min(until ?? to, to);
    if (first !== undefined && first < end) absences.push(absenceOf(clock, first, end, until));
    if (until === undefined) break;
    start = present[i + 1]!;
  }
  return { clock, arrivals, total: lengthOf(arrivals), absences };
}

function absenceOf(clock: WorkingClock, first: number, end: number, until: number | undefined): WaitingAbsence {
  const arrivals = elapsedBetween(clock, first, end);
  const shortest = until === undefined ? 0 : elapsedBetween(clock, end, until);
  return { first, until, longest: until === undefined ? undefined : shortest + arrivals, shortest, arrivals };
}

/** The longest wait, the earliest of equals; `undefined` when nothing comes in. */
export function longestWait({ arrivals, absences }: Waits): WorstCase | undefined {
  const [start] = arrivals;
  if (start === undefined) return undefined;
  const cases = absences.map(({ first, longest }): WorstCase => ({ at: first, minutes: longest }));
  return cases.reduce(worse, { at: start, minutes: 0 });
}

/** When what comes in waits longer than so many minutes (0 or more). */
export function lateArrivals({ clock, arrivals, absences }: Waits, target: number): Intervals {
  return absences.flatMap(({ first, until, longest }) => {
    if (until === undefined) return clip(arrivals, first, Number.POSITIVE_INFINITY);
    if (longest! <= target) return [];
    // What comes in from then on waits no more than the target. There is such an instant: more than that has run.
    return clip(arrivals, first, subtractWorking(clock, until, target)!);
  });
}
