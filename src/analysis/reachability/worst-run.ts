import { type Intervals, indexAfter } from '../../time/intervals.ts';
import type { WorstCase } from '../worst-case.ts';
import { turnsOf } from './reach-chain.ts';
import { runStages, type StagePart, type Stages } from './run-stages.ts';
import { type Beginnings, worstBeginning } from './worst-beginning.ts';

/**
 * The longest that all stages take, over every beginning; `undefined` when there is none. When they are done never falls
 * as they begin later, and jumps only where some stage begins just when somebody can no longer be reached: those
 * beginnings are found backwards through the stages before.
 */
export function worstRun(stages: Stages, beginnings: Beginnings): WorstCase | undefined {
  const { from, to } = beginnings;
  const turns = stages.flatMap((stage, index) => {
    const before = stages.slice(0, index);
    // What begins at the end of the range reaches this stage then: later turns concern nothing that begins within.
    const until = runStages(before, to).done ?? Number.POSITIVE_INFINITY;
    const ends = new Set(stage.flatMap((part) => turnsOf(part.chain ?? [], from, until + 1)));
    return [...ends].map((end) => before.reduceRight((instant, earlier) => beginningFor(earlier, instant), end));
  });
  return worstBeginning(turns, (at) => runStages(stages, at).done, beginnings);
}

/** The earliest beginning of a stage from which it is not done before an instant. */
function beginningFor(stage: readonly StagePart[], instant: number): number {
  return stage.reduce((earliest, part) => Math.min(earliest, partBeginningFor(part, instant)), instant);
}

function partBeginningFor({ chain, within }: StagePart, instant: number): number {
  if (chain === undefined) return instant - within;
  let latest = Number.NEGATIVE_INFINITY;
  for (const { after, targets } of chain) {
    for (const { reach, ack } of targets) latest = Math.max(latest, callFor(reach, instant - within - ack) - after);
  }
  return latest;
}

/** The earliest call that does not reach somebody before an instant. */
function callFor(reach: Intervals, instant: number): number {
  const i = indexAfter(reach, instant - 1);
  const isWithin = i < reach.length && reach[i]! < instant;
  return isWithin ? instant : (reach[i - 1] ?? Number.NEGATIVE_INFINITY);
}
