import { minutesWithin } from '../../time/intervals.ts';
import type { WorkProblem } from '../workload/work-problem.ts';
import type { Assignment } from './assignment.ts';
import { gainOf } from './choose-greedily.ts';
import { dueOrder, emptyPlacer } from './place-afresh.ts';
import { cutSlots, startsOfWeeks } from './slots.ts';

/** What a person could do of a task. */
export interface Room {
  /** Index of the person. */
  readonly person: number;
  /** Minutes of the task that would find a place in its window beside the person's other tasks, moved as needed. */
  readonly room: number;
  /** Minutes that the other tasks take in the weeks that the window touches. */
  readonly used: number;
  /** Minutes that the person has for tasks in these weeks. */
  readonly budget: number;
}

/** The room that everybody in the pool of a task has for it, whoever has it now; in the order of the pool. */
export function measureRoom(problem: WorkProblem, assignment: Assignment, task: number): readonly Room[] {
  const { pool } = problem.tasks[task]!;
  const small = besides(problem, assignment, task);
  const last = small.tasks.length - 1;
  const slots = cutSlots(small);
  const placer = emptyPlacer(small, slots, new Map());
  const { firstOf, from, to } = slots.options;
  for (const other of dueOrder(small)) {
    if (other === last) continue;
    placer.table.home[other] = firstOf[other]!;
    placer.place(other);
  }
  placer.settle(false);
  const weekStarts = startsOfWeeks(problem);
  return pool.map((person, index): Room => {
    const option = firstOf[last]! + index;
    const { owner, blocks } = assignment.tasks[task]!;
    let [used, budget] = [0, 0];
    const isTouched = from[option]! < to[option]!;
    for (const [week, minutes] of assignment.used[person]!.entries()) {
      const [start, end] = [weekStarts[week]!, weekStarts[week + 1]!];
      const cell = index * slots.weeks + week;
      if (!isTouched || cell < slots.cellOf[from[option]!]! || cell > slots.cellOf[to[option]! - 1]!) continue;
      used += minutes - (person === owner ? minutesWithin(blocks, start, end) : 0);
      budget += slots.budget[cell]!;
    }
    return { person, room: gainOf(placer, last, option), used, budget };
  });
}

/** The problem of the pool's people alone, with their tasks fixed to them and the task in question as the last one. */
function besides(problem: WorkProblem, assignment: Assignment, task: number): WorkProblem {
  const { pool } = problem.tasks[task]!;
  const places = new Map(pool.map((person, index) => [person, index]));
  const tasks = problem.tasks.flatMap((other, index) => {
    const { owner } = assignment.tasks[index]!;
    const place = owner === undefined || index === task ? undefined : places.get(owner);
    return place === undefined ? [] : [{ ...other, pool: [place], apartFrom: [] }];
  });
  tasks.push({ ...problem.tasks[task]!, pool: pool.map((_, index) => index), apartFrom: [] });
  return { ...problem, people: pool.map((person) => problem.people[person]!), tasks };
}
