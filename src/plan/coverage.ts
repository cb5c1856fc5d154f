import type { Hole } from '../analysis/coverage/hole-causes.ts';
import type { AwayReason } from '../analysis/response/answering-people.ts';
import { type PolicyBacklog, policyBacklogs } from '../analysis/response/policy-backlog.ts';
import { type ResponseCoverage, responseCoverage } from '../analysis/response/response-coverage.ts';
import { planningFrame } from '../analysis/working-time/planning-frame.ts';
import { compareCodeUnits } from '../diagnostics/compare.ts';
import { valueOf } from '../model/field.ts';
import type { ResponsePolicy } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { lengthOf } from '../time/intervals.ts';
import { type Moment, momentAt } from './moment.ts';
import type { PlanBacklog, PlanCoverage, PlanHole } from './plan-operations.ts';

/** How well each account is answered, by account, policy and language; a policy's backlog stands at its first account. */
export function coverageOf(model: Model): PlanCoverage[] {
  const backlogs = new Map(policyBacklogs(model).map((backlog) => [backlog.policy, backlog]));
  const key = ({ account, policy, language }: ResponseCoverage) => [account.id, policy.id, language ?? ''].join(' ');
  const told = new Set<ResponsePolicy>();
  return responseCoverage(model)
    .toSorted((a, b) => compareCodeUnits(key(a), key(b)))
    .map((row) => {
      const backlog = told.has(row.policy) ? undefined : backlogs.get(row.policy);
      told.add(row.policy);
      return rowOf(model, row, backlog);
    });
}

function rowOf(model: Model, row: ResponseCoverage, backlog: PolicyBacklog | undefined): PlanCoverage {
  const zone = valueOf(row.account.timezone) ?? planningFrame(model).zone;
  const moment = (instant: number): Moment => momentAt(instant, zone);
  const { worst } = row;
  return {
    ...{ account: row.account.id, policy: row.policy.id, language: row.language, clock: row.clock },
    responders: row.responders.map(({ id }) => id),
    ...{ required: row.required, uncovered: lengthOf(row.coverage.uncovered), zone },
    holes: row.holes.map((hole) => holeOf(hole, moment)),
    worst: worst && {
      at: moment(worst.at),
      until: worst.until === undefined ? undefined : moment(worst.until),
      byWall: worst.until === undefined ? undefined : worst.until - worst.at,
      byPromise: worst.minutes,
    },
    ...{ median: row.median, ninetieth: row.ninetieth },
    targets: row.targets.map(({ rule, minutes, kept, isKept }) => ({
      ...{ inbound: valueOf(rule.inbound) ?? '', category: valueOf(rule.category), minutes },
      ...{ kept: kept.minutes, of: kept.total, isKept },
    })),
    backlog: backlog && backlogOf(backlog, moment),
    isKnown: row.isKnown,
  };
}

function backlogOf(
  { asked, available, largest, longestDelay, isCleared }: PolicyBacklog,
  moment: (at: number) => Moment,
): PlanBacklog {
  return {
    ...{ asked, available, isCleared },
    largest: largest.minutes === 0 ? undefined : { at: moment(largest.at), minutes: largest.minutes },
    longestDelay: longestDelay && { at: moment(longestDelay.at), minutes: longestDelay.minutes },
  };
}

function holeOf({ from, to, cause, left }: Hole<AwayReason>, moment: (at: number) => Moment): PlanHole {
  const base = { from: moment(from), to: moment(to), minutes: to - from };
  if (cause.kind === 'dst') return { ...base, cause: 'clock-change', person: cause.people[0] };
  if (cause.kind === 'hours')
    return { ...base, cause: left === undefined ? 'nobody' : 'shift-end', person: left?.people[0] };
  const [away] = cause.people;
  const reasons = away?.why.map(({ kind }) => kind) ?? [];
  const kind = reasons.includes('absence') ? 'absence' : reasons.includes('holiday') ? 'holiday' : 'nobody';
  return { ...base, cause: kind, person: away?.id };
}
