import type { Reference } from '../../model/entity.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Account, Entry, Person, Stage, Workflow } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { holdsFor } from '../back-schedule/condition.ts';
import { isApprovalStage, kindOf } from '../back-schedule/effort-of.ts';
import { eligiblePeople } from '../back-schedule/eligible-people.ts';
import { workflowOf } from '../back-schedule/workflow-of.ts';
import { castOf, castOfField } from '../cast.ts';
import { namedIn } from './review-stages.ts';

/** The workflow of an entry with the stages that the entry surely passes; `undefined` when none can be told. */
export function passedStages(model: Model, entry: Entry): { workflow: Workflow; stages: readonly Stage[] } | undefined {
  const choice = workflowOf(model)(entry);
  if (choice.kind !== 'found') return undefined;
  const { workflow } = choice;
  const stages = listOf(workflow.stages).filter(
    (stage) => stage.when.state !== 'broken' && holdsFor(valueOf(stage.when), entry) === 'yes',
  );
  return { workflow, stages };
}

/** Those of them in which somebody else than the author must say yes. */
export function approvalStages(stages: readonly Stage[]): readonly Stage[] {
  return stages.filter((stage) => stage.kindField.state !== 'broken' && isApprovalStage(stage));
}

/**
 * Who makes an entry: who is assigned to the first produce stage, else the owner, when that is one person who may do the
 * stage. `undefined` when nobody can tell.
 */
export function authorOf(model: Model, entry: Entry, stages: readonly Stage[]): Person | undefined {
  if (entry.assignees.state === 'broken') return undefined;
  const first = stages.find((stage) => kindOf(stage) === 'produce');
  const assigned = first === undefined ? undefined : valueOf(entry.assignees)?.get(first.id);
  if (assigned !== undefined) return assigned.target;
  const [owner, ...others] = castOfField(model, entry.owner).people;
  if (owner === undefined || others.length > 0) return undefined;
  const makers = first === undefined || first.by.state === 'absent' ? undefined : castOfField(model, first.by);
  return makers === undefined || makers.people.has(owner) ? owner : undefined;
}

/** What one approval of a stage takes: a yes from any of these. */
export interface NeededApproval {
  readonly stage: Stage;
  /** The one actor that is meant, where everybody named must approve. */
  readonly only: Reference | undefined;
}

/** The approvals that a stage needs: one, or one of each actor with `mode: all`. None while the rule cannot be read. */
export function neededApprovals(stage: Stage): readonly NeededApproval[] {
  const rule = valueOf(stage.approval);
  if (stage.approval.state === 'broken' || rule?.mode.state === 'broken' || rule?.by.state === 'broken') return [];
  const everybody = rule !== undefined && valueOf(rule.mode) === 'all' ? listOf(rule.by) : [];
  return everybody.length < 2 ? [{ stage, only: undefined }] : everybody.map((only) => ({ stage, only }));
}

/** Whether an approval was given that counts for what is needed. */
export function isGiven(model: Model, entry: Entry, { stage, only }: NeededApproval): boolean {
  const given = listOf(entry.approvals).filter((approval) => valueOf(approval.stage) === stage.id);
  if (only === undefined) return given.length > 0;
  const meant = castOf(model, [only.target]).people;
  return given.some(({ by }) => {
    const giver = valueOf(by);
    return giver?.target === only.target || [...castOfField(model, by).people].some((person) => meant.has(person));
  });
}

/** Whether nobody but the author could give the approval. */
export function isOnlyAuthor(
  model: Model,
  entry: Entry,
  account: Account,
  { stage, only }: NeededApproval,
  author: Person,
): boolean {
  if (namedIn(stage).state === 'broken') return false;
  const { people, unfit, hasOutsider, isKnown } = eligiblePeople(model)(entry, account)(stage, only);
  return isKnown && !hasOutsider && unfit.length === 0 && people.length > 0 && people.every((one) => one === author);
}
