import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanCoverage, PlanTarget } from '../../plan/plan-operations.ts';
import type { CoverageChange } from './plan-change.ts';
import { changed, pairByKey, type Weight } from './weigh-change.ts';

/**
 * How accounts are answered, by account, language and what is looked at. Where an account is in both states and nobody
 * promises answers in one of them, that is all that is said of it.
 */
export function compareCoverage(before: Plan, after: Plan): CoverageChange[] {
  const promised = [before, after].map((plan) => new Set(plan.coverage.map(({ account }) => account)));
  const both = after.accounts.map(({ id }) => id).filter((id) => before.accounts.some((one) => one.id === id));
  const lost = new Set(both.filter((id) => promised[0]!.has(id) !== promised[1]!.has(id)));
  const promises = [...lost].map((account) => comparePromise(account, before.coverage, after.coverage));
  // Who answers is not known where somebody named cannot be read; nothing got worse or better by that.
  const unread = new Set(
    [before, after].flatMap(({ coverage }) => coverage.filter(({ isKnown }) => !isKnown).map(({ account }) => account)),
  );
  const open = (rows: readonly PlanCoverage[]) =>
    rows.filter(({ account }) => !lost.has(account) && !unread.has(account));
  const rows = pairRows(open(before.coverage), open(after.coverage)).flatMap(([was, is]) => compareRow(was, is));
  return [...promises, ...rows].sort(
    (a, b) => compareCodeUnits(a.account, b.account) || compareCodeUnits(a.language ?? '', b.language ?? ''),
  );
}

type Pair = readonly [before: PlanCoverage | undefined, after: PlanCoverage | undefined];

/** The rows of the same policy belong together; then what is left of an account in a language, whatever the policy. */
function pairRows(before: readonly PlanCoverage[], after: readonly PlanCoverage[]): readonly Pair[] {
  const place = ({ account, language }: PlanCoverage) => JSON.stringify([account, language ?? '']);
  const pairs = pairByKey(before, after, (row) => JSON.stringify([place(row), row.policy]));
  const isWhole = ([was, is]: Pair) => was !== undefined && is !== undefined;
  const rest = pairs.filter((pair) => !isWhole(pair));
  const left = (index: 0 | 1) => rest.flatMap((pair) => pair[index] ?? []);
  return [...pairs.filter(isWhole), ...pairByKey(left(0), left(1), place)];
}

function comparePromise(
  account: string,
  before: readonly PlanCoverage[],
  after: readonly PlanCoverage[],
): CoverageChange {
  const first = (rows: readonly PlanCoverage[]) => rows.find((row) => row.account === account);
  const [was, is] = [first(before), first(after)];
  const isLost = is === undefined;
  return {
    ...{ account, language: undefined, aspect: 'promise', target: undefined },
    ...{ change: isLost ? 'new' : 'fixed', isProblem: true, before: was, after: is },
  };
}

function compareRow(was: PlanCoverage | undefined, is: PlanCoverage | undefined): readonly CoverageChange[] {
  const { account, language } = (is ?? was)!;
  const head = { account, language, target: undefined };
  const uncovered = changed(was, is, (row) => amount(row.uncovered));
  // Where the hours are covered in one state, the wait only tells the same again.
  const isOpen = (was?.uncovered ?? 0) > 0 && (is?.uncovered ?? 0) > 0;
  const targets = pairByKey(was?.targets ?? [], is?.targets ?? [], targetKey).map(([before, after]): CoverageChange => {
    const { inbound, category } = (after ?? before)!;
    const { change, isProblem } = changed(before, after, ({ kept, of, isKept }) => ({
      isProblem: !isKept,
      amounts: [isKept ? 0 : of - kept],
    }));
    return { ...head, aspect: 'target', target: { inbound, category }, change, isProblem, before: was, after: is };
  });
  return [
    { ...head, aspect: 'uncovered', ...uncovered },
    ...(isOpen ? [{ ...head, aspect: 'wait' as const, ...changed(was, is, waitOf) }] : []),
    ...targets,
    { ...head, aspect: 'backlog', ...changed(was, is, backlogOf) },
  ];
}

function targetKey({ inbound, category }: PlanTarget): string {
  return JSON.stringify([inbound, category ?? '']);
}

function amount(minutes: number): Weight {
  return { isProblem: minutes > 0, amounts: [minutes] };
}

/** On the clock of the promise; without an end it lasts for ever. */
function waitOf({ worst }: PlanCoverage): Weight | undefined {
  if (worst === undefined) return undefined;
  return amount(worst.until === undefined ? Number.POSITIVE_INFINITY : (worst.byPromise ?? worst.byWall ?? 0));
}

function backlogOf({ backlog }: PlanCoverage): Weight | undefined {
  if (backlog === undefined) return undefined;
  return { isProblem: !backlog.isCleared, amounts: [backlog.isCleared ? 0 : (backlog.largest?.minutes ?? 0)] };
}
