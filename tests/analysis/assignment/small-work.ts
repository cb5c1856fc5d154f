import fc from 'fast-check';
import type { WorkPerson, WorkProblem, WorkTask } from '../../../src/analysis/workload/work-problem.ts';
import { intersect, toIntervals } from '../../../src/time/intervals.ts';

/** Days of ten minutes, two of them a week: small enough for an oracle that counts minutes. */
const DAY = 10;
const BEGIN = 1000;

/** How many people, tasks and weeks there may be. */
export interface Size {
  readonly people: number;
  readonly tasks: number;
  readonly weeks: number;
}

/** Small problems, most of them with too much work, with windows of all sorts and tasks that are kept apart. */
export function smallWork(size: Size): fc.Arbitrary<WorkProblem> {
  return fc
    .tuple(fc.integer({ min: 1, max: size.people }), fc.integer({ min: 1, max: size.weeks }))
    .chain(([people, weeks]) => {
      const end = BEGIN + weeks * 2 * DAY;
      const days = Array.from({ length: weeks * 2 + 1 }, (_, day) => BEGIN + day * DAY);
      return fc
        .record({
          people: fc.array(person(weeks, end), { minLength: people, maxLength: people }),
          tasks: fc.array(task(people, end), { minLength: 1, maxLength: size.tasks }),
        })
        .map((drawn): WorkProblem => {
          const weekOfDay = days.slice(1).map((_, day) => Math.floor(day / 2));
          const names = Array.from({ length: weeks }, (_, week) => `2026-W${10 + week}`);
          return { ...named(drawn), days, weekOfDay, weeks: names };
        });
    });
}

function person(weeks: number, end: number): fc.Arbitrary<Omit<WorkPerson, 'id'>> {
  return fc.record({
    working: fc
      .array(fc.tuple(fc.integer({ min: BEGIN, max: end }), fc.integer({ min: 1, max: 8 })), { maxLength: 4 * weeks })
      .map((some) => intersect(toIntervals(some.flatMap(([start, length]) => [start, start + length])), [BEGIN, end])),
    weekly: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: weeks, maxLength: weeks }),
  });
}

interface DrawnTask {
  readonly minutes: number;
  readonly release: number;
  readonly length: number;
  readonly pool: readonly number[];
  readonly item: number;
  readonly isApart: readonly boolean[];
}

function task(people: number, end: number): fc.Arbitrary<DrawnTask> {
  return fc.record({
    minutes: fc.integer({ min: 1, max: 8 }),
    release: fc.integer({ min: BEGIN, max: end - 1 }),
    length: fc.oneof(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 60 })),
    pool: fc.uniqueArray(fc.integer({ min: 0, max: people - 1 }), { minLength: 1 }).map((pool) => pool.sort()),
    item: fc.integer({ min: 0, max: 1 }),
    isApart: fc.array(
      fc.nat(2).map((one) => one === 0),
      { minLength: 3, maxLength: 3 },
    ),
  });
}

function named(drawn: {
  people: readonly Omit<WorkPerson, 'id'>[];
  tasks: readonly DrawnTask[];
}): Pick<WorkProblem, 'people' | 'tasks'> {
  const end = BEGIN + drawn.people[0]!.weekly.length * 2 * DAY;
  return {
    people: drawn.people.map((one, index) => ({ id: `person-${index}`, ...one })),
    tasks: drawn.tasks.map(
      ({ length, isApart, ...one }, index): WorkTask => ({
        ...one,
        id: `calendar/entry/task-${index}`,
        due: Math.min(end, one.release + length),
        apartFrom: [1, 2, 3]
          .map((back) => index - back)
          .filter((other, back) => other >= 0 && isApart[back] && drawn.tasks[other]!.item === one.item),
      }),
    ),
  };
}
