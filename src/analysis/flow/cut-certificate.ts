import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { WorkProblem } from '../workload/work-problem.ts';
import type { Certificate, PersonDay, PersonWeek, TaskDay } from './certificate.ts';
import { NODE, type WorkNet } from './work-net.ts';

/** Tasks that together need more time than there is, and why. */
export interface Bottleneck {
  /** Indices of tasks, ascending. */
  readonly tasks: readonly number[];
  /** Minutes that stay undone whatever anybody does, above 0. */
  readonly short: number;
  readonly certificate: Certificate;
}

/** Reads off one part of the source side: its tasks, and the capacity of every arc that leads out of it. */
export function bottleneckOf(
  problem: WorkProblem,
  work: WorkNet,
  part: readonly number[],
  partOf: Int32Array,
): Bottleneck {
  const tasks = part.filter((node) => work.kind[node] === NODE.task).map((node) => work.tag[node]!);
  tasks.sort((a, b) => a - b);
  const entries = cutEntries(problem, work, part, partOf);
  const needed = tasks.reduce((sum, task) => sum + problem.tasks[task]!.minutes, 0);
  const capacity = [...entries.personWeeks, ...entries.personDays, ...entries.taskDays].reduce(
    (sum, entry) => sum + entry.minutes,
    0,
  );
  const short = needed - capacity;
  const ids = tasks.map((task) => problem.tasks[task]!.id).sort(compareCodeUnits);
  return { tasks, short, certificate: { tasks: ids, work: needed, ...entries, capacity, short } };
}

function cutEntries(problem: WorkProblem, work: WorkNet, part: readonly number[], partOf: Int32Array) {
  const { net, kind, tag } = work;
  const { people, tasks, weeks, weekOfDay } = problem;
  const personWeeks: PersonWeek[] = [];
  const personDays: PersonDay[] = [];
  const taskDays: TaskDay[] = [];
  for (const node of part) {
    for (let arc = net.first[node]!; arc >= 0; arc = net.next[arc]!) {
      if (arc % 2 === 1 || partOf[net.to[arc]!] !== 0) continue;
      const minutes = net.residual[arc]! + net.residual[arc ^ 1]!;
      if (minutes === 0) continue;
      const which = tag[node]!;
      if (kind[node] === NODE.task) {
        taskDays.push({ task: tasks[which]!.id, day: tag[net.to[arc]!]!, minutes });
      } else if (kind[node] === NODE.personDay) {
        const person = people[Math.floor(which / weekOfDay.length)]!.id;
        personDays.push({ person, day: which % weekOfDay.length, minutes });
      } else {
        const person = people[Math.floor(which / weeks.length)]!.id;
        personWeeks.push({ person, week: weeks[which % weeks.length]!, minutes });
      }
    }
  }
  personWeeks.sort((a, b) => compareCodeUnits(a.person, b.person) || compareCodeUnits(a.week, b.week));
  personDays.sort((a, b) => compareCodeUnits(a.person, b.person) || a.day - b.day);
  taskDays.sort((a, b) => compareCodeUnits(a.task, b.task) || a.day - b.day);
  return { personWeeks, personDays, taskDays };
}
