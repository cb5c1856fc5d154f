import fc from 'fast-check';
import type { WorkPerson, WorkProblem, WorkTask } from '../../../src/analysis/workload/work-problem.ts';
import { toIntervals } from '../../../src/time/intervals.ts';

/** Days of unequal length, as a change of the clocks makes them, short enough to count every minute. */
const DAYS = [1000, 1012, 1024, 1035, 1047, 1060, 1072];
const WEEK_OF_DAY = [0, 0, 0, 1, 1, 1];
const WEEKS = ['2026-W52', '2026-W53'];
const [FIRST, LAST] = [DAYS[0]!, DAYS.at(-1)!];

const instant = fc.integer({ min: FIRST, max: LAST });

const time = fc
  .array(fc.tuple(instant, fc.integer({ min: 0, max: 14 })), { maxLength: 7 })
  .map((pairs) => toIntervals(pairs.flatMap(([start, length]) => [start, Math.min(LAST, start + length)])));

/** Working time and minutes for tasks, of which a fixed duty may leave none or less. */
export const personTime: fc.Arbitrary<Omit<WorkPerson, 'id'>> = fc.record({
  working: time,
  weekly: fc.tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ min: 0, max: 30 })),
});

/** Part of the days, at times a window that is empty or upside down. */
export const taskWindow = fc
  .tuple(instant, fc.integer({ min: -1, max: 40 }))
  .map(([release, length]) => ({ release, due: Math.min(LAST, release + length) }));

/** Small problems, most of them overloaded, at times in several places. */
export const randomProblem = problemOf(5, 9);

/** Problems with at most so many people and tasks. */
export function problemOf(mostPeople: number, mostTasks: number): fc.Arbitrary<WorkProblem> {
  return fc.integer({ min: 1, max: mostPeople }).chain((count) =>
    fc.record({
      people: fc.tuple(...Array.from({ length: count }, () => personTime)).map(namePeople),
      tasks: fc.array(randomTask(count), { maxLength: mostTasks }).map(nameTasks),
      days: fc.constant(DAYS),
      weekOfDay: fc.constant(WEEK_OF_DAY),
      weeks: fc.constant(WEEKS),
    }),
  );
}

function randomTask(people: number): fc.Arbitrary<Omit<WorkTask, 'id'>> {
  const indices = Array.from({ length: people }, (_, index) => index);
  return fc
    .record({
      pool: fc.subarray(indices, { minLength: 1, maxLength: Math.min(3, people) }),
      minutes: fc.integer({ min: 1, max: 18 }),
      window: taskWindow,
    })
    .map(({ window, ...task }) => ({ ...task, ...window, item: 0, apartFrom: [] }));
}

function namePeople(people: readonly Omit<WorkPerson, 'id'>[]): readonly WorkPerson[] {
  return people.map((person, index) => ({ id: `person-${index}`, ...person }));
}

function nameTasks(tasks: readonly Omit<WorkTask, 'id'>[]): readonly WorkTask[] {
  return tasks.map((task, index) => ({ id: `entry-${index}/draft`, ...task }));
}
