import { defaultEfforts, stageShares } from '../../facts/default-efforts.ts';
import { valueOf } from '../../model/field.ts';
import type { Entry, Stage } from '../../model/generated/entities.ts';
import { type StageKind, stageTraits } from './stage-traits.ts';

/** Person-time of a stage, and where it comes from: the entry, the stage, or the table by content type. */
export interface StageEffort {
  readonly minutes: number;
  readonly from: 'entry' | 'stage' | 'type';
}

/**
 * The person-time that stages of an entry take. Where neither says it, the content type's usual effort is shared among
 * the stages by their kind, several of a kind equally. `undefined` when nothing is known: a broken field, or no type.
 *
 * @param stages all stages that the entry passes
 */
export function effortsOf(entry: Entry, stages: readonly Stage[]): (stage: Stage) => StageEffort | undefined {
  const { effort } = entry;
  const own = valueOf(effort);
  return (stage) => {
    const minutes = own?.get(stage.id);
    if (minutes !== undefined) return { minutes, from: 'entry' };
    const usual = stageTraits(stage).effort;
    if (effort.state === 'broken' || usual.state === 'broken') return undefined;
    return usual.state === 'value' ? { minutes: usual.value, from: 'stage' } : shareOf(entry, stage, stages);
  };
}

function shareOf(entry: Entry, stage: Stage, stages: readonly Stage[]): StageEffort | undefined {
  const whole = defaultEfforts[valueOf(entry.type) ?? ''];
  if (whole === undefined) return undefined;
  const kind = kindOf(stage);
  const alike = stages.filter((one) => kindOf(one) === kind).length;
  return { minutes: Math.round((whole.minutes * (stageShares[kind] ?? 0)) / (100 * Math.max(alike, 1))), from: 'type' };
}

/** What is done in a stage; `produce` where nothing is written. */
export function kindOf(stage: Stage): StageKind {
  return stageTraits(stage).kind;
}

/** Whether somebody else than the author must say yes in a stage. */
export function isApprovalStage(stage: Stage): boolean {
  return stageTraits(stage).isApproval;
}
