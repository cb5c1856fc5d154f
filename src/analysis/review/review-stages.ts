import { listOf, valueOf } from '../../model/field.ts';
import type { Stage, Workflow } from '../../model/generated/entities.ts';
import { isApprovalStage, kindOf } from '../back-schedule/effort-of.ts';

/** The stages of a workflow in which somebody looks at what others made; `undefined` while a stage cannot be read. */
export function reviewStages(workflow: Workflow): readonly Stage[] | undefined {
  const stages = listOf(workflow.stages);
  const isKnown = workflow.stages.state !== 'broken' && stages.every(isReadable);
  return isKnown ? stages.filter((stage) => kindOf(stage) === 'review' || isApprovalStage(stage)) : undefined;
}

function isReadable({ kindField, approval }: Stage): boolean {
  return kindField.state !== 'broken' && approval.state !== 'broken';
}

/** Whom a stage names: who approves, else who does it. Absent when the account's team is meant. */
export function namedIn(stage: Stage): Stage['by'] {
  const approval = valueOf(stage.approval);
  return approval !== undefined && approval.by.state !== 'absent' ? approval.by : stage.by;
}

/** Whether a stage says its id; without one it has a finding of its own, and nobody can name it. */
export function hasId({ id }: Stage): boolean {
  return !/^\d*$/.test(id);
}

/** A stage that by its name is a review, but does not say what kind of stage it is. */
export function unmarkedReview(workflow: Workflow): Stage | undefined {
  return listOf(workflow.stages).find(
    ({ id, title, kindField }) => kindField.state === 'absent' && REVIEW.test(`${id} ${valueOf(title) ?? ''}`),
  );
}

const REVIEW = /approv|review|check|sign-?off|legal|onay|kontrol|gözden|gozden|denet|hukuk/i;
