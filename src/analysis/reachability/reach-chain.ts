import { type Intervals, indexAfter, nextWithin } from '../../time/intervals.ts';

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

/**
 * The call that is acknowledged first, the first of the chain among equals, when so many people do not answer who would
 * have sooner; `undefined`: none, as far as is known.
 */
export function firstAnswered(calls: readonly Call[], absent = 0): Call | undefined {
  const earliest = new Map<string, Call & { readonly acknowledged: number }>();
  for (const call of calls) {
    const { id, acknowledged } = call;
    if (acknowledged === undefined || acknowledged >= (earliest.get(id)?.acknowledged ?? Number.POSITIVE_INFINITY))
      continue;
    earliest.set(id, { ...call, acknowledged });
  }
  return [...earliest.values()].sort((a, b) => a.acknowledged - b.acknowledged)[absent];
}

/** The call of a chain that begins at an instant which is acknowledged first; as `firstAnswered`, but quicker. */
export function firstCall(chain: ReachChain, instant: number): Call | undefined {
  let first: Call | undefined;
  for (const { after, targets } of chain) {
    for (const { id, reach, ack } of targets) {
      const reached = nextWithin(reach, instant + after);
      if (reached === undefined || reached + ack >= (first?.acknowledged ?? Number.POSITIVE_INFINITY)) continue;
      first = { id, called: instant + after, reached, acknowledged: reached + ack };
    }
  }
  return first;
}

/** The chain without somebody. */
export function chainWithout(chain: ReachChain, id: string): ReachChain {
  return chain.map(({ after, targets }) => ({ after, targets: targets.filter((target) => target.id !== id) }));
}

/**
 * The beginnings of a chain between two instants, both exclusive, from which a call reaches somebody later than from just
 * before: ends of reach, less the time after which the call is made. In no order.
 */
export function turnsOf(chain: ReachChain, from: number, to: number): number[] {
  const turns: number[] = [];
  for (const { after, targets } of chain) {
    for (const { reach } of targets) {
      for (let i = indexAfter(reach, from + after) + 1; i < reach.length && reach[i]! < to + after; i += 2) {
        turns.push(reach[i]! - after);
      }
    }
  }
  return turns;
}
