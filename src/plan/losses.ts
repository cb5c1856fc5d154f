import { planningFrame } from '../analysis/working-time/planning-frame.ts';
import { absences } from '../analysis/workload/assigned-work.ts';
import { workload } from '../analysis/workload/work-problem-of.ts';
import type { Model } from '../model/model.ts';
import type { PlanResilience } from './plan-operations.ts';

/** What more cannot fit when a person is away for a week, by person and week; where it is nothing there is no row. */
export function lossesOf(model: Model): PlanResilience['absences'] {
  const { people } = workload(model);
  const { weeks } = planningFrame(model);
  return absences(model).map(({ person, week, extra }) => ({
    person: people[person]!.id,
    week: weeks[week]!,
    short: extra,
  }));
}
