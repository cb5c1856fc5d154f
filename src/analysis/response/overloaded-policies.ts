import { DAY_MINUTES } from '../../time/calendar-date.ts';
import { oncePerModel } from '../once-per-model.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import { type PolicyBacklog, policyBacklogs } from './policy-backlog.ts';

/** A policy under which more comes in than can be answered. */
export interface OverloadedPolicy extends PolicyBacklog {
  /** `over`: more comes in than there is time. `piling`: there is, but what has piled up is not done a week later. */
  readonly kind: 'over' | 'piling';
}

/** Messages come and people work by the week: what a shorter stretch shows says nothing of the next. */
const CYCLE = 7 * DAY_MINUTES;

/** Such policies, where all who answer are known, and nobody is still to be named. */
export const overloadedPolicies = oncePerModel((model): readonly OverloadedPolicy[] => {
  const { from, to } = planningFrame(model);
  return policyBacklogs(model).flatMap((backlog): OverloadedPolicy[] => {
    const { policy, asked, available, isCleared, largest, isKnown, hasVacancy } = backlog;
    if (!isKnown || hasVacancy || policy.responders.state !== 'value') return [];
    if (asked > available && to - from >= CYCLE) return [{ ...backlog, kind: 'over' }];
    return !isCleared && to - largest.at >= CYCLE ? [{ ...backlog, kind: 'piling' }] : [];
  });
});
