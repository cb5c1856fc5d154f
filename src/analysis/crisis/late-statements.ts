import type { NodePlace } from '../../diagnostics/place.ts';
import type { Severity } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';
import type { PartRun } from '../reachability/run-stages.ts';
import type { ApprovalPart } from './approval-stages.ts';
import { type ApprovalReach, type CrisisReach, crisisReachability } from './crisis-reachability.ts';

/** A first statement that a severity promises sooner than it is approved, at worst. */
export interface LateStatement {
  readonly reach: CrisisReach;
  readonly severity: Severity;
  readonly approvals: ApprovalReach;
  /** Minutes that are promised. */
  readonly target: number;
  /** The part that waits longest for somebody when it takes longest; `undefined` when it is late without any wait. */
  readonly waiting: WaitingPart | undefined;
}

/** A part of the way that waits for somebody. */
export interface WaitingPart {
  readonly part: ApprovalPart;
  readonly run: PartRun;
  /** Where those are named for whom it waits. */
  readonly at: NodePlace;
}

/** Statements that are late at worst, for every playbook and severity whose whole way is known, with nobody to be named. */
export const lateStatements = oncePerModel((model): readonly LateStatement[] =>
  crisisReachability(model).flatMap((reach): LateStatement[] => {
    const { approvals, severity, target } = reach;
    if (approvals?.worst === undefined || severity === undefined || target === undefined) return [];
    const isLate = approvals.worst.minutes === undefined || approvals.worst.minutes > target;
    if (!isLate || !approvals.isKnown || approvals.hasVacancy) return [];
    const waiting = approvals.least > target ? undefined : waitingPart(approvals);
    return [{ reach, severity, approvals, target, waiting }];
  }),
);

/** Of the parts that hold up their stage the one that waits longest for somebody. */
export function waitingPart({ stages, run }: Pick<ApprovalReach, 'stages' | 'run'>): WaitingPart | undefined {
  let longest: WaitingPart | undefined;
  let next = 0;
  for (const stage of stages) {
    const runs = run?.parts.slice(next, next + stage.length) ?? [];
    const last = runs.reduce<number>((at, one, index) => (isLater(one, runs[at]!) ? index : at), 0);
    const [part, its] = [stage[last]!, runs[last]];
    next += stage.length;
    if (its === undefined || part.named === undefined) continue;
    const candidate = { part, run: its, at: part.named.at };
    if (longest === undefined || waitOf(its) > waitOf(longest.run)) longest = candidate;
  }
  return longest;
}

function isLater(a: PartRun, b: PartRun): boolean {
  return (a.done ?? Number.POSITIVE_INFINITY) > (b.done ?? Number.POSITIVE_INFINITY);
}

function waitOf({ began, answered }: PartRun): number {
  return (answered?.acknowledged ?? Number.POSITIVE_INFINITY) - began;
}
