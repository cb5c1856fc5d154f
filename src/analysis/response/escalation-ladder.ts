import type { Entity } from '../../model/entity.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Escalation, ResponsePolicy, ResponseRule, Roster } from '../../model/generated/entities.ts';
import { calendarMinutes } from '../../time/calendar-minutes.ts';
import { referencesIn } from '../cast.ts';

/** A step of a ladder: who is told after how many minutes without an answer. */
export interface LadderStep {
  readonly step: Escalation;
  /** `undefined`: nobody is named, or somebody is still to be. */
  readonly to: Entity | undefined;
}

/** The steps of a rule in the order in which they come; `undefined` where a step's time or actor cannot be read. */
export function ladderOf({ escalate }: ResponseRule): readonly LadderStep[] | undefined {
  if (escalate.state === 'broken') return undefined;
  const steps = listOf(escalate).map((step) => {
    const duration = valueOf(step.after);
    return { step, to: valueOf(step.to)?.target, after: duration && calendarMinutes(duration) };
  });
  if (steps.some(({ after, step }) => after === undefined || step.to.state === 'broken')) return undefined;
  return steps.sort((a, b) => a.after! - b.after!);
}

/** Whether a roster of those who answer escalates by itself; of one that cannot be read it is taken for granted. */
export function hasRosterLadder({ responders }: ResponsePolicy): boolean {
  return referencesIn(responders).some(({ target }) => {
    if (target?.kind !== 'rosters') return false;
    const { escalate } = target as Roster;
    return escalate.state === 'broken' || listOf(escalate).length > 0;
  });
}
