import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Entry, Stage, Workflow } from '../../model/generated/entities.ts';
import { type Holds, holdsFor } from './condition.ts';
import { kindOf } from './effort-of.ts';
import { stagesOf, stageTraits } from './stage-traits.ts';

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
  const { stages: written, isRead } = stagesOf(workflow);
  const answers = written.map((stage) => passes(stage, entry));
  const among = (wanted: readonly Stage[], answer: Holds): Stage[] =>
    wanted.filter((stage) => answers[written.indexOf(stage)] === answer);
  const { status, stage: at, approvals } = entry;
  const given = listOf(approvals).map(({ stage }) => stage);
  const name = valueOf(at);
  const current = name === undefined ? -1 : written.findIndex((one, i) => one.id === name && answers[i] !== 'no');
  const reached = valueOf(status);
  const done = current >= 0 || reached === undefined ? [] : DONE[reached];
  const left = written
    .slice(Math.max(current, 0))
    .filter((stage) => !done.includes(kindOf(stage)) && !isApproved(stage, given));
  const all = among(written, 'yes');
  const isLost = !isRead || (current < 0 && status.state === 'broken');
  return {
    all,
    remaining: isLost ? [] : among(left, 'yes'),
    unclear: among(left, 'unknown'),
    isLost,
    isBegun: current >= 0 || (reached !== undefined && reached !== 'idea'),
    isKnown:
      !answers.includes('unknown') &&
      [status, at, approvals, ...given].every(({ state }) => state !== 'broken') &&
      all.every((stage) => stageTraits(stage).isKnown) &&
      (current >= 0 || at.state === 'absent'),
  };
}

function passes(stage: Stage, entry: Entry): Holds {
  if (!stageTraits(stage).isConditional) return 'yes';
  return stage.when.state === 'broken' ? 'unknown' : holdsFor(valueOf(stage.when), entry);
}

/** Whether the approvals that a stage asks for were given: one, or one for each where everybody must approve. */
function isApproved(stage: Stage, given: readonly Field<string>[]): boolean {
  if (given.length === 0) return false;
  const own = given.filter((one) => valueOf(one) === stage.id).length;
  return own > 0 && own >= stageTraits(stage).everybody.length;
}
