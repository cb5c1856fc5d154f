import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Person } from '../../model/generated/entities.ts';
import { clip } from '../../time/intervals.ts';
import { backSchedule } from '../back-schedule/back-schedule.ts';
import type { PlannedStage } from '../back-schedule/planned-stage.ts';
import { weeklyCapacity } from '../capacity/weekly-capacity.ts';
import { oncePer } from '../once-per.ts';
import { oncePerModel } from '../once-per-model.ts';
import { personTime } from '../working-time/person-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import type { WorkProblem, WorkTask } from './work-problem.ts';

/** The model's work as a plain problem, with what stands behind its indices. */
export interface Workload {
  readonly problem: WorkProblem;
  /** The people of the problem by index. */
  readonly people: readonly Person[];
  /** The stages of the problem's tasks by index. */
  readonly stages: readonly PlannedStage[];
}

/** The work of the horizon as a problem of flow and assignment. */
export const workload = oncePerModel((model): Workload => {
  const { from, to, days, weekOfDay, weeks } = planningFrame(model);
  const { stages } = backSchedule(model);
  const people = [...model.people].sort((a, b) => compareCodeUnits(a.id, b.id));
  const indexOf = new Map(people.map((person, index) => [person, index]));
  const problem = {
    people: people.map((person) => ({
      id: person.id,
      working: clip(personTime(model)(person).working, from, to),
      weekly: weeklyCapacity(model)(person).weeks.map(({ net }) => net),
    })),
    tasks: tasksOf(stages, indexOf),
    ...{ days, weekOfDay, weeks },
  };
  return { problem, people, stages };
});

function tasksOf(stages: readonly PlannedStage[], indexOf: ReadonlyMap<Person, number>): WorkTask[] {
  const items = new Map<object, number>();
  const members = new Map<number, number[]>();
  for (const [index, { entry }] of stages.entries()) {
    const item = items.get(entry) ?? items.size;
    items.set(entry, item);
    const known = members.get(item);
    if (known === undefined) members.set(item, [index]);
    else known.push(index);
  }
  // Most stages share the people of another one.
  const poolOf = oncePer((people: readonly Person[]) =>
    people.map((person) => indexOf.get(person)!).sort((a, b) => a - b),
  );
  return stages.map((stage) => {
    const { id, effort, window, isAuthoring, isApproval, eligible } = stage;
    const item = items.get(stage.entry)!;
    const apart = (other: number): boolean =>
      (isAuthoring && stages[other]!.isApproval) || (isApproval && stages[other]!.isAuthoring);
    return {
      ...{ id, minutes: effort.minutes, release: window.release, due: window.due, item },
      pool: poolOf(eligible.people),
      apartFrom: isAuthoring || isApproval ? members.get(item)!.filter(apart) : [],
    };
  });
}
