import type {
  PlanAppointment,
  PlanBacklog,
  PlanChain,
  PlanCoverage,
  PlanCrisis,
  PlanReachAt,
  PlanResilience,
  PlanWait,
} from '../../../plan/plan-operations.ts';
import { writeInstant, writeInstantIfKnown } from './write-instant.ts';

/** How a policy answers, as a record. */
export function coverageRecord(one: PlanCoverage): unknown {
  const { account, policy, language, clock, zone, responders, required, uncovered, median, ninetieth } = one;
  return {
    ...{ account, policy, language, clock, zone, responders, required, uncovered, median, ninetieth },
    worst: one.worst && waitRecord(one.worst),
    targets: one.targets.map(({ inbound, category, minutes, kept, of, isKept }) => ({
      ...{ inbound, category, within: minutes, kept, of, met: isKept },
    })),
    backlog: one.backlog && backlogRecord(one.backlog),
    holes: one.holes.map(({ from, to, minutes, cause, person }) => ({
      ...{ from: writeInstant(from), to: writeInstant(to), minutes, cause, person },
    })),
  };
}

function waitRecord({ at, until, byWall, byPromise }: PlanWait): unknown {
  return { at: writeInstant(at), until: writeInstantIfKnown(until), byWall, byPromise };
}

function backlogRecord({ asked, available, largest, longestDelay, isCleared }: PlanBacklog): unknown {
  const when = (one: typeof longestDelay): unknown => one && { at: writeInstant(one.at), minutes: one.minutes };
  return { asked, available, largest: when(largest), longestDelay: when(longestDelay), cleared: isCleared };
}

/** How people are reached, as a record. */
export function crisisRecord({ playbook, title, severity, roles, approvals }: PlanCrisis): unknown {
  return {
    ...{ playbook, title, severity },
    roles: roles.map(({ role, people, worst, withoutOne }) => ({
      ...{ role, people, worst: worst && reachRecord(worst), withoutOne: withoutOne && reachRecord(withoutOne) },
    })),
    approvals: approvals && chainRecord(approvals),
  };
}

function reachRecord({ at, minutes, person }: PlanReachAt): unknown {
  return { at: writeInstant(at), minutes, person };
}

function chainRecord({ at, minutes, target, steps, withoutOne }: PlanChain): unknown {
  return {
    ...{ at: writeInstant(at), minutes, target },
    steps: steps.map(({ step, who, done }) => ({ step, who, done: writeInstantIfKnown(done) })),
    withoutOne: withoutOne && reachRecord(withoutOne),
  };
}

/** A function that rests on few, as a record. */
export function aloneRecord(one: PlanResilience['alone'][number]): unknown {
  const { account, stage, people, hours } = one;
  return {
    ...{ account, function: one.function, stage, people },
    hours: hours && { open: hours.open, alone: hours.alone, nobody: hours.nobody },
  };
}

/** What a week without somebody costs, as a record. */
export function absenceRecord({ person, week, short }: PlanResilience['absences'][number]): unknown {
  return { person, week, short };
}

/** An appointment as a record. */
export function appointmentRecord(one: PlanAppointment): unknown {
  const { kind, date, at, minutes, section, id, title, owners, people, isOverdue, isFirst, since, every, file } = one;
  return {
    ...{ date, at: writeInstantIfKnown(at), minutes, kind, section, id, title, owners, people },
    ...{ overdue: isOverdue, first: isFirst, since, every, file },
  };
}
