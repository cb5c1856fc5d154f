import type { Intervals } from '../../time/intervals.ts';
import type { WorkProblem } from '../workload/work-problem.ts';

/** A change to a problem, as data: people and tasks by index. */
export type Edit = MoreMinutes | NewWindows | Joining | NewWorkingTime;

/** Somebody has more minutes for tasks in a week. */
export interface MoreMinutes {
  readonly kind: 'more-minutes';
  readonly person: number;
  readonly week: number;
  readonly minutes: number;
}

/** Tasks get other windows: an item moves to a later date, or its work may begin earlier. */
export interface NewWindows {
  readonly kind: 'new-windows';
  readonly windows: readonly { readonly task: number; readonly release: number; readonly due: number }[];
}

/** Somebody may do tasks that they could not do before: they learn a skill, or are made responsible. */
export interface Joining {
  readonly kind: 'joining';
  readonly person: number;
  readonly tasks: readonly number[];
}

/** Somebody is at work at other times: an absence is lifted. */
export interface NewWorkingTime {
  readonly kind: 'new-working-time';
  readonly person: number;
  readonly working: Intervals;
  readonly weekly: readonly number[];
}

/** The problem as it is after some edits, one after the other. What no edit names is the same object as before. */
export function applyEdits(problem: WorkProblem, edits: readonly Edit[]): WorkProblem {
  return edits.reduce(applyEdit, problem);
}

function applyEdit(problem: WorkProblem, edit: Edit): WorkProblem {
  const { people, tasks } = problem;
  switch (edit.kind) {
    case 'more-minutes': {
      const { person, week, minutes } = edit;
      const old = people[person]!;
      const weekly = old.weekly.with(week, old.weekly[week]! + minutes);
      return { ...problem, people: people.with(person, { ...old, weekly }) };
    }
    case 'new-working-time': {
      const { person, working, weekly } = edit;
      return { ...problem, people: people.with(person, { ...people[person]!, working, weekly }) };
    }
    case 'new-windows': {
      const changed = tasks.slice();
      for (const { task, release, due } of edit.windows) changed[task] = { ...changed[task]!, release, due };
      return { ...problem, tasks: changed };
    }
    case 'joining': {
      const changed = tasks.slice();
      for (const index of edit.tasks) {
        const { pool } = changed[index]!;
        if (pool.includes(edit.person)) continue;
        changed[index] = { ...changed[index]!, pool: [...pool, edit.person].sort((a, b) => a - b) };
      }
      return { ...problem, tasks: changed };
    }
  }
}
