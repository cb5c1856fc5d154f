import { clip, interval, nextWithin } from '../../time/intervals.ts';
import { elapsedBetween, type WorkingClock } from '../../time/working-clock.ts';
import { type WorstCase, worse } from '../worst-case.ts';

/** When something may begin, and how its length is counted. */
export interface Beginnings {
  /** The range in which it begins, `to` exclusive (UTC minutes). */
  readonly from: number;
  readonly to: number;
  /** Where only some hours count: it begins in them, and minutes are theirs. Known beyond `to`; left out when all count. */
  readonly clock?: WorkingClock | undefined;
}

/**
 * The longest that something takes, over every beginning; `undefined` when it cannot begin in the range. It must end the
 * later the later it begins, and from one turn to the next either at the same instant or later by as much as it began
 * later. Then its length, on any clock that runs at the beginning, only falls or stays until the next turn, so that the
 * longest is reached at a turn or where the clock begins to run.
 *
 * @param turns beginnings from which it may take longer than just before
 * @param endOf when it ends that begins at an instant; `undefined`: never, as far as is known
 */
export function worstBeginning(
  turns: readonly number[],
  endOf: (beginning: number) => number | undefined,
  { from, to, clock }: Beginnings,
): WorstCase | undefined {
  const range = clock === undefined ? interval(from, to) : clip(clock.intervals, from, to);
  const starts = range.filter((_, index) => index % 2 === 0);
  const candidates = turns.filter((turn) => turn > from && nextWithin(range, turn) === turn);
  const cases = [...new Set([...starts, ...candidates])]
    .sort((a, b) => a - b)
    .map((at): WorstCase => {
      const end = endOf(at);
      if (end === undefined) return { at, minutes: undefined };
      return { at, minutes: clock === undefined ? end - at : elapsedBetween(clock, at, end) };
    });
  return cases.length === 0 ? undefined : cases.reduce(worse);
}
