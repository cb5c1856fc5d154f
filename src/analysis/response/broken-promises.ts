import { clip, lengthOf } from '../../time/intervals.ts';
import type { Hole } from '../coverage/hole-causes.ts';
import type { WaitingAbsence } from '../coverage/waits.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { AnswerTarget } from './answer-targets.ts';
import type { AwayReason } from './answering-people.ts';
import { oncePerCause } from './once-per-cause.ts';
import { type AnswerWait, type ResponseCoverage, responseCoverage } from './response-coverage.ts';

/** First responses of a policy that one wait breaks. */
export interface BrokenPromise {
  readonly row: ResponseCoverage;
  /** The longest wait. */
  readonly wait: AnswerWait;
  /** Those that it breaks, the strictest first. */
  readonly targets: readonly [AnswerTarget, ...AnswerTarget[]];
  /** How often in the plan a wait breaks the strictest. */
  readonly times: number;
  /** The longest hole of the wait; `undefined` where nobody promised to be there, and the clock runs all the same. */
  readonly hole: Hole<AwayReason> | undefined;
}

/**
 * Promises that are not kept, each policy's worst wait for each cause: the wait does not depend on the promise, so that
 * all promises shorter than it are one finding. Rows that the same people answer, and rows at the end of whose worst
 * wait people come back at the same instant, have one cause.
 */
export const brokenPromises = oncePerModel((model): readonly BrokenPromise[] =>
  oncePerCause(
    responseCoverage(model).flatMap(brokenIn),
    ({ row, wait }) => ({ row, until: wait.until }),
    ({ wait }) => wait.minutes ?? Number.POSITIVE_INFINITY,
  ),
);

/**
 * Whether anything can be proved about a row: all of it was read, somebody is named to answer and nobody is still to be
 * named. A language that none of those writes is another matter, which has nothing to do with hours.
 */
export function isProved({ isKnown, hasVacancy, policy, isWritten }: ResponseCoverage): boolean {
  return isKnown && !hasVacancy && policy.responders.state === 'value' && isWritten;
}

/** The times in which what comes in waits longer than some promise of the row allows. */
export function breakingAbsences({ targets, coverage }: ResponseCoverage): readonly WaitingAbsence[] {
  const strictest = Math.min(...targets.filter(({ isKept }) => !isKept).map(({ minutes }) => minutes));
  return coverage.waits.absences.filter(({ longest }) => (longest ?? Number.POSITIVE_INFINITY) > strictest);
}

function brokenIn(row: ResponseCoverage): BrokenPromise[] {
  const { worst: wait } = row;
  const [strictest, ...others] = row.targets.filter(({ isKept }) => !isKept).sort((a, b) => a.minutes - b.minutes);
  if (strictest === undefined || wait === undefined || !isProved(row)) return [];
  const times = breakingAbsences(row).length;
  return [{ row, wait, targets: [strictest, ...others], times, hole: holeOf(row, wait, strictest.minutes) }];
}

/** The hole that makes the wait too long; none where the rest of the wait is too long as well. */
function holeOf({ holes, coverage }: ResponseCoverage, wait: AnswerWait, target: number) {
  const until = wait.until ?? Number.POSITIVE_INFINITY;
  const within = (hole: Hole<AwayReason>) =>
    lengthOf(clip(coverage.waits.clock.intervals, Math.max(hole.from, wait.at), Math.min(hole.to, until)));
  const inside = holes.filter(({ from, to }) => to > wait.at && from < until);
  const missed = inside.reduce((sum, hole) => sum + within(hole), 0);
  if (wait.minutes !== undefined && wait.minutes - missed > target) return undefined;
  return inside.reduce<Hole<AwayReason> | undefined>(
    (longest, hole) => (longest !== undefined && within(longest) >= within(hole) ? longest : hole),
    undefined,
  );
}
