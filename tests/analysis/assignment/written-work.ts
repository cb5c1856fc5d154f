import type { WorkProblem, WorkTask } from '../../../src/analysis/workload/work-problem.ts';

const DAY = 1440;

/** Somebody and the hours of theirs: days worked from Monday of the first week, and hours for tasks by week. */
export interface WrittenPerson {
  readonly days: readonly number[];
  readonly hours: readonly number[];
}

/** A task: hours, days of release and due (from 9 to 9 o'clock), and who may do it. */
export interface WrittenTask {
  readonly hours: number;
  readonly from: number;
  readonly to: number;
  readonly pool: readonly string[];
  readonly item?: string;
  readonly apartFrom?: readonly string[];
}

/** A problem of two weeks as people would write it down: whoever works on a day does so from 9 to 17 o'clock. */
export function writtenWork(
  people: Readonly<Record<string, WrittenPerson>>,
  tasks: Readonly<Record<string, WrittenTask>>,
): WorkProblem {
  const names = Object.keys(people).sort();
  const ids = Object.keys(tasks).sort();
  const items = [...new Set(ids.map((id) => tasks[id]!.item ?? id))];
  return {
    people: names.map((id) => ({
      id,
      working: people[id]!.days.flatMap((day) => [hour(day, 9), hour(day, 17)]),
      weekly: people[id]!.hours.map((hours) => hours * 60),
    })),
    tasks: ids.map((id): WorkTask => {
      const { hours, from, to, pool, item, apartFrom } = tasks[id]!;
      return {
        ...{ id, minutes: hours * 60, release: hour(from, 9), due: hour(to, 9), item: items.indexOf(item ?? id) },
        pool: pool.map((name) => names.indexOf(name)).sort((a, b) => a - b),
        apartFrom: (apartFrom ?? []).map((other) => ids.indexOf(other)),
      };
    }),
    days: Array.from({ length: 15 }, (_, day) => day * DAY),
    weekOfDay: Array.from({ length: 14 }, (_, day) => Math.floor(day / 7)),
    weeks: ['2026-W48', '2026-W49'],
  };
}

/** The minute of an hour of a day. */
export function hour(day: number, at: number): number {
  return day * DAY + at * 60;
}
