import {
  type ApprovalReach,
  type CrisisReach,
  crisisReachability,
  type ReachedAt,
  type RoleReach,
} from '../analysis/crisis/crisis-reachability.ts';
import type { PartRun } from '../analysis/reachability/run-stages.ts';
import { planningFrame } from '../analysis/working-time/planning-frame.ts';
import { compareCodeUnits } from '../diagnostics/compare.ts';
import { valueOf } from '../model/field.ts';
import type { Model } from '../model/model.ts';
import { type Moment, momentAt } from './moment.ts';
import type { PlanChain, PlanCrisis, PlanReach, PlanReachAt } from './plan-operations.ts';

/** How fast people are reached in a crisis, by playbook; its severities in the order in which they are written. */
export function crisisOf(model: Model): PlanCrisis[] {
  const { zone } = planningFrame(model);
  return crisisReachability(model)
    .toSorted((a, b) => compareCodeUnits(a.playbook.id, b.playbook.id))
    .map((reach) => rowOf(reach, (instant) => momentAt(instant, zone)));
}

type MomentOf = (instant: number) => Moment;

function rowOf({ playbook, severity, target, roles, approvals }: CrisisReach, moment: MomentOf): PlanCrisis {
  return {
    playbook: playbook.id,
    title: valueOf(playbook.title) ?? playbook.id,
    severity: severity?.id ?? '',
    roles: roles.map((role) => reachOf(role, moment)),
    approvals: approvals && chainOf(approvals, target, moment),
  };
}

function reachOf({ role, people, worst, withoutOne }: RoleReach, moment: MomentOf): PlanReach {
  return { role, people, worst: worst && atOf(worst, moment), withoutOne: withoutOne && atOf(withoutOne, moment) };
}

function atOf({ at, minutes, person }: ReachedAt, moment: MomentOf): PlanReachAt {
  return { at: moment(at), minutes, person };
}

function chainOf(
  { worst, run, withoutOne }: ApprovalReach,
  target: number | undefined,
  moment: MomentOf,
): PlanChain | undefined {
  if (worst === undefined) return undefined;
  return {
    at: moment(worst.at),
    minutes: worst.minutes,
    target,
    steps: (run?.parts ?? []).map((part) => stepOf(part, moment)),
    withoutOne: withoutOne && atOf(withoutOne, moment),
  };
}

/** A part of the way: what it is, who was reached for it, or who was called. */
export function stepOf({ part, answered, done }: PartRun, moment: MomentOf): PlanChain['steps'][number] {
  const called = part.chain?.flatMap(({ targets }) => targets.map(({ id }) => id)) ?? [];
  return {
    step: part.id as PlanChain['steps'][number]['step'],
    who: answered === undefined ? [...new Set(called)] : [answered.id],
    done: done === undefined ? undefined : moment(done),
  };
}
