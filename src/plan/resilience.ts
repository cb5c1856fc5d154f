import { accountFunctions } from '../analysis/functions.ts';
import { loneApprovals } from '../analysis/resilience/lone-approvals.ts';
import { loneFunctions } from '../analysis/resilience/lone-functions.ts';
import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Model } from '../model/model.ts';
import type { PlanAlone, PlanResilience } from './plan-operations.ts';

/** What rests on one person, or on two who must not be away at once, by account, function, stage and people. */
export function aloneOf(model: Model): PlanAlone[] {
  const functions = loneFunctions(model).map(
    ({ account, function: id, people, presence }): PlanAlone => ({
      ...{ account: account.id, function: id, stage: undefined, people: people.map((person) => person.id) },
      hours: presence,
    }),
  );
  const approvals = loneApprovals(model).map(
    ({ account, stage, people }): PlanAlone => ({
      ...{ account: account.id, function: 'approval', stage, people: people.map((person) => person.id) },
      hours: undefined,
    }),
  );
  const key = (one: PlanAlone) => [one.account, one.function, one.stage ?? '', ...one.people].join(' ');
  return [...functions, ...approvals].sort((a, b) => compareCodeUnits(key(a), key(b)));
}

/** The core functions of accounts that nobody does, where that is known. */
export function undoneOf(model: Model): PlanResilience['undone'] {
  return accountFunctions(model)
    .flatMap(({ account, covers }) =>
      covers
        .filter(({ people, hasOutsider, isKnown }) => people.size === 0 && !hasOutsider && isKnown)
        .map((cover) => ({ account: account.id, function: cover.function })),
    )
    .sort((a, b) => compareCodeUnits(a.account, b.account) || compareCodeUnits(a.function, b.function));
}
