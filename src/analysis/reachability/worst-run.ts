import { type Intervals, indexAfter } from '../../time/intervals.ts';
import { type WorstCase, worse } from '../worst-case.ts';
import { turnsOf } from './reach-chain.ts';
import { runStages, type StagePart, type Stages } from './run-stages.ts';

/**
 * The longest that all stages take, over every beginning in the range (`to` exclusive, UTC minutes). When they are done
 * never falls as they begin later; what it takes falls or stays but where it jumps: where some stage begins just when
 * somebody can no longer be reached. Those beginnings are found backwards through the stages before.
 */
export function worstRun(stages: Stages, from: number, to: number): WorstCase {
  const beginnings = new Set([from]);
  for (const [index, stage] of stages.entries()) {
    for (const part of stage) {
      for (const turn of turnsOf(part.chain ?? [])) {
        const at = stages.slice(0, index).reduceRight((instant, before) => beginningFor(before, instant), turn);
        if (at > from && at < to) beginnings.add(at);
      }
    }
  }
  return [...beginnings]
    .sort((a, b) => a - b)
    .map((at): WorstCase => ({ at, minutes: minutesFrom(stages, at) }))
    .reduce(worse);
}

function minutesFrom(stages: Stages, at: number): number | undefined {
  const { done } = runStages(stages, at);
  return done === undefined ? undefined : done - at;
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
