import type { Bottleneck } from '../analysis/flow/cut-certificate.ts';
import { utilisationLevels } from '../analysis/flow/utilisation-levels.ts';
import { planningFrame } from '../analysis/working-time/planning-frame.ts';
import { feasibility } from '../analysis/workload/assigned-work.ts';
import { bottleneckWeeks } from '../analysis/workload/bottleneck-weeks.ts';
import { type Remedy, remedies } from '../analysis/workload/remedies.ts';
import type { WorkProblem } from '../analysis/workload/work-problem.ts';
import { workload } from '../analysis/workload/work-problem-of.ts';
import { valueOf } from '../model/field.ts';
import type { Model } from '../model/model.ts';
import { dateOf } from '../time/calendar-date.ts';
import type { PlanBottleneck, PlanLevel, PlanRemedy } from './plan-work.ts';

/** What cannot fit, the greatest first, then by first stage. */
export function bottlenecksOf(model: Model): PlanBottleneck[] {
  return feasibility(model)
    .bottlenecks.map((bottleneck, index) => bottleneckOf(model, bottleneck, index))
    .sort((a, b) => b.short - a.short || (a.key < b.key ? -1 : 1));
}

function bottleneckOf(model: Model, { tasks, short, certificate }: Bottleneck, index: number): PlanBottleneck {
  const { firstDay } = planningFrame(model);
  const { problem, people } = workload(model);
  const dated = (day: number): string => dateOf(firstDay + day);
  const pool = new Set(tasks.flatMap((task) => problem.tasks[task]!.pool));
  const stages = tasks.map((task) => problem.tasks[task]!.id);
  const inOrder = bottleneckWeeks(model, { tasks, short, certificate });
  return {
    key: `${inOrder.join('+')}:${stages[0]}`,
    ...{ short, stages, weeks: inOrder },
    people: [...pool].sort((a, b) => a - b).map((person) => people[person]!.id),
    certificate: {
      ...{ work: certificate.work, capacity: certificate.capacity, personWeeks: certificate.personWeeks },
      personDays: certificate.personDays.map(({ person, day, minutes }) => ({ person, date: dated(day), minutes })),
      stageDays: certificate.taskDays.map(({ task, day, minutes }) => ({ stage: task, date: dated(day), minutes })),
    },
    levels: remedies(model).has(index) ? levelsOf(problem, { tasks, short, certificate }) : [],
    remedies: (remedies(model).get(index) ?? []).map(remedyOf),
  };
}

function levelsOf(problem: WorkProblem, bottleneck: Bottleneck): PlanLevel[] {
  return utilisationLevels(problem, bottleneck).map(({ tasks, work, capacity }) => ({
    stages: tasks.map((task) => problem.tasks[task]!.id),
    ...{ work, capacity },
  }));
}

function remedyOf({ candidate: { does }, left }: Remedy): PlanRemedy {
  switch (does.kind) {
    case 'more-hours':
      return { ...does, person: does.person.id, left };
    case 'publish-later':
      return { ...does, entry: does.entry.id, left };
    case 'begin-earlier':
      return { ...does, stage: does.stage.id, left };
    case 'gain-skill':
    case 'join':
      return { ...does, person: does.person.id, left };
    case 'work-absence': {
      const from = valueOf(does.absence.from) ?? '';
      const until = does.absence.to.state === 'absent' ? from : valueOf(does.absence.to);
      return { kind: does.kind, person: does.person.id, from, until, left };
    }
  }
}
