import type { PlanAlone, PlanResilience } from '../../plan/plan-operations.ts';
import type { AbsenceChange, AloneChange } from './plan-change.ts';
import { changed, pairByKey, type Weight } from './weigh-change.ts';

/** What rests on one person, on two, or on nobody, by account, function and stage. */
export function compareAlone(before: PlanResilience, after: PlanResilience): AloneChange[] {
  const key = (one: PlanAlone) => JSON.stringify([one.account, one.function, one.stage ?? '']);
  return pairByKey(allOf(before), allOf(after), key).map(([was, is]) => {
    const one = (is ?? was)!;
    return { account: one.account, function: one.function, stage: one.stage, ...changed(was, is, weighAlone) };
  });
}

function allOf({ alone, undone }: PlanResilience): readonly PlanAlone[] {
  const onNobody = undone.map((one): PlanAlone => ({ ...one, stage: undefined, people: [], hours: undefined }));
  return [...onNobody, ...alone];
}

/** Nobody is worse than one person, and one than two. */
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
