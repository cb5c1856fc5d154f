import { valueOf } from '../../model/field.ts';
import type { Severity } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';
import { runStages } from '../reachability/run-stages.ts';
import { type CrisisLead, crisisLeads } from './crisis-leads.ts';
import { type CrisisReach, crisisReachability, type ReachedAt, stagesWithout } from './crisis-reachability.ts';
import { isOver } from './late-roles.ts';
import { lateStatements, type WaitingPart, waitingPart } from './late-statements.ts';

/** A person without whom a first statement is late, though it is in time with everybody. */
export interface LoneLink {
  readonly reach: CrisisReach;
  readonly severity: Severity;
  /** Minutes that are promised. */
  readonly target: number;
  /** Id of the person or contact. */
  readonly person: string;
  /** When it is latest without them. */
  readonly worst: ReachedAt;
  /** What waits then. */
  readonly waiting: WaitingPart;
}

/**
 * Such people, one for each playbook and severity: whoever is missed most. A lead without a deputy is a finding of its
 * own, and so is a playbook whose statement is late even with everybody.
 */
export const loneLinks = oncePerModel((model): readonly LoneLink[] =>
  crisisReachability(model).flatMap((reach): LoneLink[] => {
    const { approvals, severity, target } = reach;
    if (approvals?.worst === undefined || severity === undefined || target === undefined) return [];
    if (lateStatements(model).some((late) => late.reach.playbook === reach.playbook)) return [];
    const worst = approvals.withoutOne;
    const isProved = approvals.isKnown && !approvals.hasVacancy && !isOver(approvals.worst.minutes, target);
    if (!isProved || worst?.person === undefined || !isOver(worst.minutes, target)) return [];
    const { person } = worst;
    const stages = stagesWithout(approvals.stages, person);
    const waiting = waitingPart({ stages, run: runStages(stages, worst.at) });
    const isTold = crisisLeads(model).some((lead) => isAloneIn(reach, lead, waiting));
    if (waiting === undefined || isTold) return [];
    return [{ reach, severity, target, person, worst, waiting }];
  }),
);

function isAloneIn({ playbook }: CrisisReach, lead: CrisisLead, waiting: WaitingPart | undefined): boolean {
  const target = valueOf(lead.roles.lead)?.target;
  return lead.isAlone && lead.playbook === playbook && waiting?.part.by.some((actor) => actor === target) === true;
}
