import { comparePlans } from '../diff/since/compare-plans.ts';
import type { Changed, PlanChange } from '../diff/since/plan-change.ts';
import type { Plan } from '../plan/plan.ts';
import { isNarrow, type PlanView, selectView } from '../report/plan/select-view.ts';

/** The part of a change that belongs to a view in either state: what left somebody's week is in it too. */
export function narrowChange(change: PlanChange, view: PlanView): PlanChange {
  if (!isNarrow(view)) return change;
  const [before, after] = [selectView(change.before, view), selectView(change.after, view)];
  const { shortage, unplaced } = comparePlans(before, after);
  const shown = <Row extends Changed<unknown>>(rows: readonly Row[], listOf: (plan: Plan) => readonly unknown[]) => {
    const [was, is] = [new Set(listOf(before)), new Set(listOf(after))];
    return rows.filter((row) => was.has(row.before) || is.has(row.after));
  };
  const named = <Row>(rows: readonly Row[], keyOf: (row: Row) => string, keysIn: (plan: Plan) => readonly string[]) => {
    const keys = new Set([...keysIn(before), ...keysIn(after)]);
    return rows.filter((row) => keys.has(keyOf(row)));
  };
  return {
    ...{ obstacle: change.obstacle, before, after, shortage, unplaced },
    load: shown(change.load, ({ load }) => load),
    bottlenecks: shown(change.bottlenecks, ({ bottlenecks }) => bottlenecks),
    work: named(change.work, ({ entry }) => entry, entriesIn),
    coverage: named(
      change.coverage,
      ({ account }) => account,
      ({ coverage }) => coverage.map(({ account }) => account),
    ),
    reach: named(change.reach, reachKey, ({ crisis }) =>
      crisis.flatMap((one) => one.roles.map(({ role }) => reachKey({ ...one, role }))),
    ),
    statements: named(change.statements, crisisKey, ({ crisis }) =>
      crisis.filter(({ approvals }) => approvals !== undefined).map(crisisKey),
    ),
    alone: named(change.alone, aloneKey, ({ resilience: { alone, undone } }) => [...alone, ...undone].map(aloneKey)),
    absences: shown(change.absences, ({ resilience }) => resilience.absences),
  };
}

function entriesIn({ stages, posts, leftOut }: Plan): readonly string[] {
  return [...stages, ...posts, ...leftOut].map(({ entry }) => entry);
}

function crisisKey({ playbook, severity }: { readonly playbook: string; readonly severity: string }): string {
  return JSON.stringify([playbook, severity]);
}

function reachKey(row: { readonly playbook: string; readonly severity: string; readonly role: string }): string {
  return JSON.stringify([crisisKey(row), row.role]);
}

function aloneKey(row: { readonly account: string; readonly function: string; readonly stage?: string | undefined }) {
  return JSON.stringify([row.account, row.function, row.stage ?? '']);
}
