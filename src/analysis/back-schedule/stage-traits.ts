import type { Reference } from '../../model/entity.ts';
import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Stage, Workflow } from '../../model/generated/entities.ts';
import { type Duration, durationOf } from '../../time/duration.ts';
import { oncePer } from '../once-per.ts';

/** What is done in a stage. */
export type StageKind = 'brief' | 'produce' | 'review' | 'approve' | 'legal' | 'publish';

/** The lead of a stage that states none: one working day. */
const USUAL_LEAD: Duration = durationOf({ wd: 1 });

/** What a stage says whatever passes it. Read once: thousands of entries go through the same few stages. */
export interface StageTraits {
  /** `produce` where nothing is written. */
  readonly kind: StageKind;
  /** Somebody else than the author must say yes. */
  readonly isApproval: boolean;
  readonly lead: Duration;
  /** False when what is written as lead cannot be read. */
  readonly hasKnownLead: boolean;
  /** No lead is written, so a working day is assumed. */
  readonly isUsualLead: boolean;
  readonly effort: Field<number>;
  readonly skills: ReadonlyMap<string, number>;
  /** All of whom must approve; empty where one is enough. */
  readonly everybody: readonly Reference[];
  /** Some content passes it by. */
  readonly isConditional: boolean;
  /** False when it cannot be read what is done, or who approves how. */
  readonly isKnown: boolean;
  /** False when it cannot be read what is done, how long it takes or when it begins. */
  readonly isPlannable: boolean;
}

/** What a stage says whatever passes it. */
export const stageTraits = oncePer((stage: Stage): StageTraits => {
  const { kindField, approval, effort, lead, skills, when } = stage;
  const kind = valueOf(kindField) ?? 'produce';
  const rule = valueOf(approval);
  const everybody = rule !== undefined && valueOf(rule.mode) === 'all' ? listOf(rule.by) : [];
  return {
    kind,
    isApproval: kind === 'approve' || kind === 'legal' || approval.state === 'value',
    lead: valueOf(lead) ?? USUAL_LEAD,
    hasKnownLead: isRead(lead),
    isUsualLead: lead.state !== 'value',
    effort,
    skills: valueOf(skills) ?? new Map<string, number>(),
    everybody: everybody.length < 2 ? [] : everybody,
    isConditional: when.state !== 'absent',
    isKnown: [kindField, approval, ...(rule === undefined ? [] : [rule.by, rule.mode])].every(isRead),
    isPlannable: [kindField, effort, lead].every(isRead),
  };
});

/** The stages of a workflow, and whether all that is written of them could be read as a list. */
export const stagesOf = oncePer(
  (workflow: Workflow): { readonly stages: readonly Stage[]; readonly isRead: boolean } => {
    const { stages } = workflow;
    return { stages: listOf(stages), isRead: stages.state !== 'broken' };
  },
);

function isRead({ state }: Field<unknown>): boolean {
  return state !== 'broken';
}
