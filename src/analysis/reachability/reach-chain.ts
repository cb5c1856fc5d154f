import { type Intervals, nextWithin } from '../../time/intervals.ts';

/**
 * Who is called, one step after another, until somebody acknowledges. Everybody in a step is called at once, and a call
 * goes on until it is answered, while later steps begin. So the same people called in several ways are one chain of all
 * the steps: whoever answers first.
 */
export type ReachChain = readonly ReachStep[];

/** Those who are called so many minutes after the beginning. */
export interface ReachStep {
  readonly after: number;
  readonly targets: readonly ReachTarget[];
}

/** Somebody who is called. */
export interface ReachTarget {
  /** The person; whoever stands in several steps is still one. */
  readonly id: string;
  /** When a call reaches them (UTC minutes), also beyond the range that is judged. */
  readonly reach: Intervals;
  /** Minutes from then until they acknowledge. */
  readonly ack: number;
}

/** What becomes of a call. */
export interface Call {
  readonly id: string;
  /** When it begins. */
  readonly called: number;
  /** When it reaches the person, and when they acknowledge; `undefined`: never, as far as is known. */
  readonly reached: number | undefined;
  readonly acknowledged: number | undefined;
}

/** All calls of a chain that begins at an instant, were none of them answered before: in the order of the chain. */
export function callsFrom(chain: ReachChain, instant: number): Call[] {
  return chain.flatMap(({ after, targets }) =>
    targets.map(({ id, reach, ack }) => {
      const called = instant + after;
      const reached = nextWithin(reach, called);
      return { id, called, reached, acknowledged: reached === undefined ? undefined : reached + ack };
    }),
  );
}

/** The call that is acknowledged first, the first of the chain among equals; `undefined`: none, as far as is known. */
export function firstAnswered(calls: readonly Call[]): Call | undefined {
  let first: Call | undefined;
  for (const call of calls) {
    if (call.acknowledged !== undefined && (first === undefined || call.acknowledged < first.acknowledged!))
      first = call;
  }
  return first;
}

/** The instants after which a call reaches somebody later than before: ends of reach, by the beginning of the chain. */
export function turnsOf(chain: ReachChain): number[] {
  return chain.flatMap(({ after, targets }) =>
    targets.flatMap(({ reach }) => reach.filter((_, index) => index % 2 === 1).map((end) => end - after)),
  );
}
