import { defaultEfforts, stageShares } from '../../facts/default-efforts.ts';
import { valueOf } from '../../model/field.ts';
import type { Entry, Stage } from '../../model/generated/entities.ts';

/** Person-time of a stage, and where it comes from: the entry, the stage, or the table by content type. */
export interface StageEffort {
  readonly minutes: number;
  readonly from: 'entry' | 'stage' | 'type';
}

/**
 * The person-time that a stage of an entry takes. Where neither says it, the content type's usual effort is shared among
 * the stages by their kind, several of a kind equally. `undefined` when nothing is known: a broken field, or no type.
 *
 * @param stages all stages that the entry passes
 */
export function effortOf(entry: Entry, stage: Stage, stages: readonly Stage[]): StageEffort | undefined {
  const own = valueOf(entry.effort)?.get(stage.id);
  if (own !== undefined) return { minutes: own, from: 'entry' };
  if (entry.effort.state === 'broken' || stage.effort.state === 'broken') return undefined;
  const usual = valueOf(stage.effort);
  if (usual !== undefined) return { minutes: usual, from: 'stage' };
  const whole = defaultEfforts[valueOf(entry.type) ?? ''];
  if (whole === undefined) return undefined;
  const kind = kindOf(stage);
  const alike = stages.filter((one) => kindOf(one) === kind).length;
  return { minutes: Math.round((whole.minutes * (stageShares[kind] ?? 0)) / (100 * Math.max(alike, 1))), from: 'type' };
}

/** What is done in a stage; `produce` where nothing is written. */
export function kindOf(stage: Stage): 'brief' | 'produce' | 'review' | 'approve' | 'legal' | 'publish' {
  return valueOf(stage.kindField) ?? 'produce';
}

/** Whether somebody else than the author must say yes in a stage. */
export function isApprovalStage(stage: Stage): boolean {
  return ['approve', 'legal'].includes(kindOf(stage)) || stage.approval.state === 'value';
}
