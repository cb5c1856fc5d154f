import type { PlanChain, PlanCrisis, PlanReach, PlanReachAt } from '../../plan/plan-operations.ts';
import type { ReachChange, StatementChange } from './plan-change.ts';
import { changed, pairByKey, type Weight } from './weigh-change.ts';

const NEVER = Number.POSITIVE_INFINITY;

type Head = Pick<PlanCrisis, 'playbook' | 'title' | 'severity'>;

function pairs(before: readonly PlanCrisis[], after: readonly PlanCrisis[]) {
  return pairByKey(before, after, ({ playbook, severity }) => JSON.stringify([playbook, severity]));
}

function headOf({ playbook, title, severity }: PlanCrisis): Head {
  return { playbook, title, severity };
}

/** How fast roles are reached, by playbook, severity and role. */
export function compareReach(before: readonly PlanCrisis[], after: readonly PlanCrisis[]): ReachChange[] {
  return pairs(before, after).flatMap(([was, is]) => {
    const head = headOf((is ?? was)!);
    return pairByKey(was?.roles ?? [], is?.roles ?? [], ({ role }) => role).map(([one, other]) =>
      compareRole(head, one, other),
    );
  });
}

function compareRole(head: Head, was: PlanReach | undefined, is: PlanReach | undefined): ReachChange {
  const { role } = (is ?? was)!;
  const whole = changed(was?.worst, is?.worst, weighReach);
  const without = changed(was?.withoutOne, is?.withoutOne, weighReach);
  // What makes a role slower makes it slower without one person too.
  const isWithoutOne = whole.change === 'unchanged' && without.change !== 'unchanged';
  return { ...head, role, isWithoutOne, ...(isWithoutOne ? without : whole) };
}

function weighReach({ minutes }: PlanReachAt): Weight {
  return { isProblem: minutes === undefined, amounts: [minutes ?? NEVER] };
}

/** How long first statements take, by playbook and severity. */
export function compareStatements(before: readonly PlanCrisis[], after: readonly PlanCrisis[]): StatementChange[] {
  return pairs(before, after).flatMap(([was, is]) => {
    if (was?.approvals === undefined && is?.approvals === undefined) return [];
    return [{ ...headOf((is ?? was)!), ...changed(was?.approvals, is?.approvals, weighChain) }];
  });
}

function weighChain({ minutes = NEVER, target }: PlanChain): Weight {
  return { isProblem: minutes === NEVER || (target !== undefined && minutes > target), amounts: [minutes] };
}
