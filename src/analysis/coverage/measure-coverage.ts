import { clip, type Intervals, intersect, interval, NEVER, subtract } from '../../time/intervals.ts';
import { workingClock } from '../../time/working-clock.ts';
import { type Staffing, staffedTime, staffingOf } from './staffing.ts';
import { type Waits, waitsOf } from './waits.ts';

/** Somebody who answers, with the time at which they really do. */
export interface Responder {
  readonly id: string;
  readonly working: Intervals;
}

/** What is asked about the answering of an account. */
export interface CoverageQuestion {
  /** When somebody has to be there. For the business clock also beyond `to`, as far as the working time goes. */
  readonly required: Intervals;
  /**
   * Distinct people. Their working time goes on beyond `to`, so that it can be seen when what came in last is answered;
   * where it ends, nothing is known any more.
   */
  readonly responders: readonly Responder[];
  /** How many have to be there at once; one when left out. */
  readonly min?: number;
  /** The range that is judged, `to` exclusive (UTC minutes). */
  readonly from: number;
  readonly to: number;
  /** Whether messages come in and wait at any time, or within what is required only. */
  readonly clock: 'business' | 'calendar';
}

/** Who is there when somebody has to be, and how long answers take. All within the range that was asked about. */
export interface Coverage {
  /** Somebody is there, required or not; also behind the range, as far as working time is known. */
  readonly present: Intervals;
  /** Required, and enough people are there. */
  readonly covered: Intervals;
  /** Required, and too few people are there. */
  readonly uncovered: Intervals;
  /** Required, and nobody is there. */
  readonly nobody: Intervals;
  /** Required, and this person alone is there; in the order of the responders, without those who never are. */
  readonly alone: readonly { readonly id: string; readonly during: Intervals }[];
  /** Required, and two or more are there. */
  readonly several: Intervals;
  readonly waits: Waits;
}

/**
 * Compares who is there with when somebody has to be, exactly and without sampling: everything changes at ends of
 * intervals only.
 */
export function measureCoverage(question: CoverageQuestion): Coverage {
  const { responders, min = 1, from, to } = question;
  const presences = responders.map((responder) => responder.working);
  const staffing = staffingOf(presences, from);
  const [required, present] = [clip(question.required, from, to), staffedTime(staffing, 1)];
  const covered = intersect(required, min <= 1 ? present : staffedTime(staffing, min));
  return {
    present,
    covered,
    uncovered: subtract(required, covered),
    nobody: subtract(required, present),
    alone: aloneTimes(staffing, responders, required),
    several: intersect(required, staffedTime(staffing, 2)),
    waits: waitsOf(present, workingClock(timeThatCounts(question, present)), from, to),
  };
}

function timeThatCounts({ clock, required, from, to }: CoverageQuestion, present: Intervals): Intervals {
  return clock === 'business' ? required : interval(from, Math.max(to, present.at(-1) ?? to));
}

function aloneTimes({ starts, sole }: Staffing, responders: readonly Responder[], required: Intervals) {
  const pairs: number[][] = responders.map(() => []);
  for (const [i, who] of sole.entries()) if (who >= 0) pairs[who]!.push(starts[i]!, starts[i + 1]!);
  return responders.flatMap(({ id }, who) => {
    const during = pairs[who]!.length === 0 ? NEVER : intersect(required, pairs[who]!);
    return during.length === 0 ? [] : [{ id, during }];
  });
}
