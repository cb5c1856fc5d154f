import { weeklyCapacity } from '../analysis/capacity/weekly-capacity.ts';
import { planningFrame } from '../analysis/working-time/planning-frame.ts';
import { assignment } from '../analysis/workload/assigned-work.ts';
import { workload } from '../analysis/workload/work-problem-of.ts';
import type { Model } from '../model/model.ts';
import type { PlanSummary } from './plan.ts';
import type { PlanLoad } from './plan-work.ts';

/** What everybody has and what is asked of them, by person and week; only of the people named. */
export function loadOf(model: Model, named: ReadonlySet<string>): PlanLoad[] {
  const { people } = workload(model);
  const { weeks } = planningFrame(model);
  const { used } = assignment(model);
  const waiting = shortByWeek(model);
  return people.flatMap((person, index) => {
    if (!named.has(person.id)) return [];
    return weeklyCapacity(model)(person).weeks.map(
      (capacity, week): PlanLoad => ({
        ...{ person: person.id, week: weeks[week]! },
        ...capacity,
        used: used[index]?.[week] ?? 0,
        asked: (used[index]?.[week] ?? 0) + (waiting.get(index)?.[week] ?? 0),
      }),
    );
  });
}

/** What owners cannot place, in the week in which it is due. */
function shortByWeek(model: Model): ReadonlyMap<number, readonly number[]> {
  const { stages } = workload(model);
  const { weeks, weekBounds } = planningFrame(model);
  const rows = new Map<number, number[]>();
  for (const [index, { owner, short }] of assignment(model).tasks.entries()) {
    if (owner === undefined || short === 0) continue;
    const last = stages[index]!.window.due - 1;
    const week = weekBounds.findIndex(({ start, end }) => last >= start && last < end);
    const row = rows.get(owner) ?? weeks.map(() => 0);
    row[week] = row[week]! + short;
    rows.set(owner, row);
  }
  return rows;
}

/** The fullest person-week, by cross-multiplication; of several alike the first by person and week. */
export function fullestOf(load: readonly PlanLoad[]): PlanSummary['fullest'] {
  let fullest: PlanLoad | undefined;
  for (const row of load) {
    if (row.asked === 0) continue;
    if (fullest === undefined || row.asked * fullest.net > fullest.asked * row.net) fullest = row;
  }
  return fullest && { person: fullest.person, week: fullest.week, used: fullest.asked, net: fullest.net };
}
