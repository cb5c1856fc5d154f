import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Entry, Stage, Workflow } from '../../model/generated/entities.ts';
import { type Holds, holdsFor } from './condition.ts';
import { kindOf } from './effort-of.ts';

type Status =
  | 'idea'
  | 'draft'
  | 'in-review'
  | 'changes-requested'
  | 'approved'
  | 'scheduled'
  | 'published'
  | 'cancelled';

/** The kinds of stages that an entry has behind it, by status. */
const DONE: Readonly<Record<Status, readonly string[]>> = {
  idea: [],
  draft: ['brief'],
  // What was asked for is small and not known: the text as such is there.
  'changes-requested': ['brief', 'produce'],
  'in-review': ['brief', 'produce'],
  approved: ['brief', 'produce', 'review', 'approve', 'legal'],
  scheduled: ['brief', 'produce', 'review', 'approve', 'legal', 'publish'],
  published: ['brief', 'produce', 'review', 'approve', 'legal', 'publish'],
  cancelled: ['brief', 'produce', 'review', 'approve', 'legal', 'publish'],
};

/** The stages of an entry: those it passes at all, and those that are still to be done, in their order. */
export interface EntryStages {
  readonly all: readonly Stage[];
  readonly remaining: readonly Stage[];
  /** Stages that would remain, of which it cannot be told whether the entry passes them. */
  readonly unclear: readonly Stage[];
  /** It cannot be told at all which stages remain. */
  readonly isLost: boolean;
  /** Work on the first remaining stage has begun: its window is open from now on. */
  readonly isBegun: boolean;
  /** False when what an entry passes, or how far it is, cannot be read. */
  readonly isKnown: boolean;
}

/**
 * What remains of an entry: from its `stage` on, else what its status leaves; never a stage whose approvals were given.
 * A stage whose condition cannot be told is not among them, because nothing can be planned for it.
 */
export function remainingStages(entry: Entry, workflow: Workflow): EntryStages {
  const answers = new Map(listOf(workflow.stages).map((stage) => [stage, passes(stage, entry)]));
  const stages = [...answers.keys()].filter((stage) => answers.get(stage) !== 'no');
  const current = stages.findIndex((stage) => stage.id === valueOf(entry.stage));
  const status = valueOf(entry.status);
  const done = new Set(current >= 0 || status === undefined ? [] : DONE[status]);
  const left = stages
    .slice(Math.max(current, 0))
    .filter((stage) => !done.has(kindOf(stage)) && !isApproved(entry, stage));
  const isLost = workflow.stages.state === 'broken' || (current < 0 && entry.status.state === 'broken');
  const all = stages.filter((stage) => answers.get(stage) === 'yes');
  const isBegun = current >= 0 || (status !== undefined && status !== 'idea');
  const isKnown =
    [...answers.values()].every((answer) => answer !== 'unknown') &&
    areRead([entry.status, entry.stage, entry.approvals, ...listOf(entry.approvals).map(({ stage }) => stage)]) &&
    all.every(isRead) &&
    (current >= 0 || entry.stage.state === 'absent');
  return {
    ...{ all, isLost, isBegun, isKnown },
    remaining: isLost ? [] : left.filter((stage) => answers.get(stage) === 'yes'),
    unclear: left.filter((stage) => answers.get(stage) === 'unknown'),
  };
}

function isRead({ kindField, approval }: Stage): boolean {
  const rule = valueOf(approval);
  return areRead([kindField, approval, ...(rule === undefined ? [] : [rule.by, rule.mode])]);
}

function areRead(fields: readonly Field<unknown>[]): boolean {
  return fields.every(({ state }) => state !== 'broken');
}

function passes(stage: Stage, entry: Entry): Holds {
  return stage.when.state === 'broken' ? 'unknown' : holdsFor(valueOf(stage.when), entry);
}

/** Whether the approvals that a stage asks for were given: one, or with `mode: all` one for each who must approve. */
function isApproved(entry: Entry, stage: Stage): boolean {
  const given = listOf(entry.approvals).filter((approval) => valueOf(approval.stage) === stage.id);
  if (given.length === 0) return false;
  const rule = valueOf(stage.approval);
  if (rule === undefined || valueOf(rule.mode) !== 'all') return true;
  return given.length >= listOf(rule.by).length;
}
