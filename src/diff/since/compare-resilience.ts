import type { PlanAlone, PlanResilience } from '../../plan/plan-operations.ts';
import type { AbsenceChange, AloneChange } from './plan-change.ts';
import { changed, pairByKey, type Weight } from './weigh-change.ts';

/** What rests on one person or on two, by account, function and stage. */
export function compareAlone(before: readonly PlanAlone[], after: readonly PlanAlone[]): AloneChange[] {
  const key = (one: PlanAlone) => JSON.stringify([one.account, one.function, one.stage ?? '']);
  return pairByKey(before, after, key).map(([was, is]) => {
    const one = (is ?? was)!;
    return { account: one.account, function: one.function, stage: one.stage, ...changed(was, is, weighAlone) };
  });
}

/** One person is worse than two. */
function weighAlone({ people }: PlanAlone): Weight {
  return { isProblem: true, amounts: [-people.length] };
}

/** What more does not fit when a person is away, by person and week. */
export function compareAbsences(
  before: PlanResilience['absences'],
  after: PlanResilience['absences'],
): AbsenceChange[] {
  return pairByKey(before, after, ({ person, week }) => JSON.stringify([person, week])).map(([was, is]) => {
    const { person, week } = (is ?? was)!;
    return { person, week, ...changed(was, is, ({ short }) => ({ isProblem: true, amounts: [short] })) };
  });
}
