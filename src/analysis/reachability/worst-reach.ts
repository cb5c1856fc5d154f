import { type Intervals, nextWithin, toIntervals } from '../../time/intervals.ts';
import type { WorstCase } from '../worst-case.ts';
import { type ReachChain, type ReachTarget, turnsOf } from './reach-chain.ts';
import { type Beginnings, worstBeginning } from './worst-beginning.ts';

const NEVER_REACHED = Number.POSITIVE_INFINITY;

/** Who has to be reached. */
export interface ReachQuestion {
  /**
   * One chain for each of those who are needed: they are reached when each chain has somebody who acknowledged. For the
   * first of several, join their steps into one chain.
   */
  readonly chains: readonly ReachChain[];
  /** How many people do not answer, whoever it is that hurts most; none when left out. */
  readonly absent?: number;
}

/** When somebody of each chain has acknowledged what begins at an instant; `undefined`: never, as far as is known. */
export function reachedAt({ chains, absent = 0 }: ReachQuestion, instant: number): number | undefined {
  const at = lastOf(chains, absent, (target, after) => {
    const reached = nextWithin(target.reach, instant + after);
    return reached === undefined ? NEVER_REACHED : reached + target.ack;
  });
  return at === NEVER_REACHED ? undefined : Math.max(instant, at);
}

/**
 * The longest that it takes to reach them, over every beginning; `undefined` when there is none. From one end of
 * somebody's reach to the next the time only falls or stays, for each call and so for every minimum, maximum and order
 * statistic of them.
 */
export function worstReach(question: ReachQuestion, beginnings: Beginnings): WorstCase | undefined {
  const { from, to } = beginnings;
  const turns = question.chains.flatMap((chain) => turnsOf(chain, from, to));
  return worstBeginning(turns, (at) => reachedAt(question, at), beginnings);
}

/** The beginnings from which reaching them takes longer than so many minutes, counted by the wall clock. */
export function lateReach(question: ReachQuestion, target: number, from: number, to: number): Intervals {
  const { chains, absent = 0 } = question;
  const turns = [...new Set([from, ...chains.flatMap((chain) => turnsOf(chain, from, to))])].sort((a, b) => a - b);
  const late = turns.flatMap((turn, index) => {
    const inTime = lastOf(chains, absent, ({ reach, ack }, after) => {
      const reached = nextWithin(reach, turn + after);
      return reached === undefined || after + ack > target ? NEVER_REACHED : reached + ack - target;
    });
    return [turn, Math.min(inTime, turns[index + 1] ?? to)];
  });
  return toIntervals(late);
}

/**
 * The latest of the chains of the earliest instants of their people. Of people who do not answer the worst are the
 * quickest of one chain, so that the next of them counts.
 */
function lastOf(chains: readonly ReachChain[], absent: number, instantOf: InstantOf): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const chain of chains) {
    last = Math.max(last, absent === 0 ? earliestOf(chain, instantOf) : earliestBut(chain, absent, instantOf));
  }
  return last;
}

type InstantOf = (target: ReachTarget, after: number) => number;

function earliestOf(chain: ReachChain, instantOf: InstantOf): number {
  let earliest = NEVER_REACHED;
  for (const { after, targets } of chain) {
    for (const target of targets) earliest = Math.min(earliest, instantOf(target, after));
  }
  return earliest;
}

function earliestBut(chain: ReachChain, absent: number, instantOf: InstantOf): number {
  const earliest = new Map<string, number>();
  for (const { after, targets } of chain) {
    for (const target of targets) {
      const instant = instantOf(target, after);
      if (instant < (earliest.get(target.id) ?? NEVER_REACHED)) earliest.set(target.id, instant);
    }
  }
  return [...earliest.values()].sort((a, b) => a - b)[absent] ?? NEVER_REACHED;
}
