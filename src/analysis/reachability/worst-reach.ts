import { type Intervals, nextWithin, toIntervals } from '../../time/intervals.ts';
import { type WorstCase, worse } from '../worst-case.ts';
import { type ReachChain, type ReachTarget, turnsOf } from './reach-chain.ts';

const NEVER_REACHED = Number.POSITIVE_INFINITY;

/** What is asked of people who have to be reached, whenever it begins. */
export interface ReachQuestion {
  /**
   * One chain for each of those who are needed: they are reached when each chain has somebody who acknowledged. For the
   * first of several, join their steps into one chain.
   */
  readonly chains: readonly ReachChain[];
  /** How many people do not answer, whoever it is that hurts most; none when left out. */
  readonly absent?: number;
  /** The range in which it begins, `to` exclusive (UTC minutes). */
  readonly from: number;
  readonly to: number;
}

/** Minutes from an instant until somebody of each chain has acknowledged; `undefined`: never, as far as is known. */
export function reachTime({ chains, absent = 0 }: Omit<ReachQuestion, 'from' | 'to'>, instant: number) {
  const at = lastOf(chains, absent, (target, after) => {
    const reached = nextWithin(target.reach, instant + after);
    return reached === undefined ? NEVER_REACHED : reached + target.ack;
  });
  return at === NEVER_REACHED ? undefined : Math.max(0, at - instant);
}

/**
 * The longest that it takes to reach them, over every beginning in the range. From one end of somebody's reach to the
 * next the time only falls or stays, for each call and so for every minimum, maximum and order statistic of them: the
 * longest stands at such an end or at the beginning of the range, and is reached there.
 */
export function worstReach(question: ReachQuestion): WorstCase {
  return turnsWithin(question)
    .map((at): WorstCase => ({ at, minutes: reachTime(question, at) }))
    .reduce(worse);
}

/** The beginnings from which reaching them takes longer than so many minutes. */
export function lateReach(question: ReachQuestion, target: number): Intervals {
  const { chains, absent = 0 } = question;
  const turns = turnsWithin(question);
  const late = turns.flatMap((turn, index) => {
    const inTime = lastOf(chains, absent, ({ reach, ack }, after) => {
      const reached = nextWithin(reach, turn + after);
      return reached === undefined || after + ack > target ? NEVER_REACHED : reached + ack - target;
    });
    return [turn, Math.min(inTime, turns[index + 1] ?? question.to)];
  });
  return toIntervals(late);
}

/**
 * The latest of the chains of the earliest instants of their people. Of people who do not answer the worst are the
 * quickest of one chain, so that the next of them counts.
 */
function lastOf(
  chains: readonly ReachChain[],
  absent: number,
  instantOf: (target: ReachTarget, after: number) => number,
): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const chain of chains) {
    const earliest = new Map<string, number>();
    for (const { after, targets } of chain) {
      for (const target of targets) {
        const instant = instantOf(target, after);
        if (instant < (earliest.get(target.id) ?? NEVER_REACHED)) earliest.set(target.id, instant);
      }
    }
    const instants = [...earliest.values()].sort((a, b) => a - b);
    last = Math.max(last, instants[absent] ?? NEVER_REACHED);
  }
  return last;
}

function turnsWithin({ chains, from, to }: ReachQuestion): number[] {
  const turns = chains.flatMap(turnsOf).filter((turn) => turn > from && turn < to);
  return [...new Set([from, ...turns])].sort((a, b) => a - b);
}
