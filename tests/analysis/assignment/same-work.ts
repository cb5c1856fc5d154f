import type { Assignment } from '../../../src/analysis/assignment/assignment.ts';
import type { WorkProblem } from '../../../src/analysis/workload/work-problem.ts';
import { apartFrom } from './check-plan.ts';

/** The problem so many minutes later. */
export function movedBy(problem: WorkProblem, minutes: number): WorkProblem {
  const move = (instant: number): number => instant + minutes;
  return {
    ...problem,
    days: problem.days.map(move),
    people: problem.people.map((person) => ({ ...person, working: person.working.map(move) })),
    tasks: problem.tasks.map((task) => ({ ...task, release: move(task.release), due: move(task.due) })),
  };
}

/** The problem with other numbers of items, and with separation of duties told by the other task. */
export function withOtherItems(problem: WorkProblem): WorkProblem {
  const tasks = problem.tasks.map((task, index) => ({
    ...task,
    item: 1000 - task.item,
    apartFrom: apartFrom(problem, index).filter((other) => other > index),
  }));
  return { ...problem, tasks };
}

/** The problem with one more person, who is in no pool. */
export function withStranger(problem: WorkProblem): WorkProblem {
  const [first] = problem.people;
  return { ...problem, people: [...problem.people, { ...first!, id: 'stranger' }] };
}

/** The problem in which only those who do the tasks by a plan may do them. */
export function withFixedOwners(problem: WorkProblem, plan: Assignment): WorkProblem {
  const tasks = problem.tasks.map((task, index) => {
    const { owner } = plan.tasks[index]!;
    return owner === undefined ? task : { ...task, pool: [owner] };
  });
  return { ...problem, tasks };
}

/** The problem with people and tasks in the opposite order. */
export function turnedRound(problem: WorkProblem): WorkProblem {
  const lastPerson = problem.people.length - 1;
  const lastTask = problem.tasks.length - 1;
  const tasks = problem.tasks.map((task) => ({
    ...task,
    pool: task.pool.map((person) => lastPerson - person).sort((a, b) => a - b),
    apartFrom: task.apartFrom.map((other) => lastTask - other).sort((a, b) => a - b),
  }));
  return { ...problem, people: [...problem.people].reverse(), tasks: tasks.reverse() };
}

/** Two problems as one, in which nobody of the one does anything of the other. */
export function besideEachOther(one: WorkProblem, other: WorkProblem): WorkProblem {
  const wider = one.days.length > other.days.length ? one : other;
  const weekly = (problem: WorkProblem) =>
    problem.people.map((person) => ({ ...person, weekly: wider.weeks.map((_, week) => person.weekly[week] ?? 0) }));
  const tasks = other.tasks.map((task) => ({
    ...task,
    item: task.item + 1_000,
    pool: task.pool.map((person) => person + one.people.length),
    apartFrom: task.apartFrom.map((index) => index + one.tasks.length),
  }));
  return { ...wider, people: [...weekly(one), ...weekly(other)], tasks: [...one.tasks, ...tasks] };
}
