import type { WorkPerson, WorkProblem } from '../workload/work-problem.ts';

/**
 * Everybody's working time cut wherever a window of a task that the person may do begins or ends and where weeks
 * change, so that a task may use all of a slot or nothing of it. Slots are numbered by person and time; a **cell** is
 * one person's week, numbered `person × weeks + week`, and its slots stand together.
 */
export interface Slots {
  /** Minutes of each slot. */
  readonly length: Int32Array;
  readonly cellOf: Int32Array;
  /** The first slot of each cell, with the number of slots as last item. */
  readonly firstOfCell: Int32Array;
  /** Minutes that each cell has for tasks: the weekly minutes, at most the working time. */
  readonly budget: Int32Array;
  readonly weeks: number;
  readonly options: Options;
}

/** An option is a task in the hands of one person of its pool; options are numbered by task and pool. */
export interface Options {
  /** The first option of each task, with the number of options as last item. */
  readonly firstOf: Int32Array;
  readonly person: Int32Array;
  /** The slots of the person that lie in the task's window: from, and up to but not including. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

interface Draft {
  readonly starts: number[];
  readonly lengths: number[];
  readonly cells: number[];
}

/** Cuts the working time of a problem into slots. */
export function cutSlots(problem: WorkProblem): Slots {
  const cuts = cutsByPerson(problem);
  const weekStarts = startsOfWeeks(problem);
  const weeks = problem.weeks.length;
  const draft: Draft = { starts: [], lengths: [], cells: [] };
  const firstOfPerson = [0];
  problem.people.forEach((person, index) => {
    cutPerson(person, cuts[index]!, weekStarts, index * weeks, draft);
    firstOfPerson.push(draft.starts.length);
  });
  const cellOf = Int32Array.from(draft.cells);
  const length = Int32Array.from(draft.lengths);
  const firstOfCell = firstSlots(cellOf, problem.people.length * weeks);
  const budget = new Int32Array(problem.people.length * weeks);
  for (let slot = 0; slot < length.length; slot++) budget[cellOf[slot]!]! += length[slot]!;
  for (let cell = 0; cell < budget.length; cell++) {
    const weekly = problem.people[Math.floor(cell / weeks)]!.weekly[cell % weeks] ?? 0;
    budget[cell] = Math.max(0, Math.min(weekly, budget[cell]!));
  }
  const options = findOptions(problem, Float64Array.from(draft.starts), firstOfPerson);
  return { length, cellOf, firstOfCell, budget, weeks, options };
}

/** The first instant of each week, with the end of the last day as last item. */
export function startsOfWeeks({ days, weekOfDay, weeks }: WorkProblem): readonly number[] {
  const starts = new Array<number>(weeks.length + 1).fill(days.at(-1) ?? 0);
  for (let day = weekOfDay.length - 1; day >= 0; day--) starts[weekOfDay[day]!] = days[day]!;
  for (let week = weeks.length - 1; week >= 0; week--) starts[week] = Math.min(starts[week]!, starts[week + 1]!);
  return starts;
}

function cutsByPerson(problem: WorkProblem): Float64Array[] {
  const counts = new Int32Array(problem.people.length);
  // A pool has many people, so that index loops pay, here and below.
  for (const { pool } of problem.tasks) for (let i = 0; i < pool.length; i++) counts[pool[i]!]! += 2;
  const cuts = Array.from(counts, (count) => new Float64Array(count));
  counts.fill(0);
  for (const { pool, release, due } of problem.tasks) {
    for (let i = 0; i < pool.length; i++) {
      const person = pool[i]!;
      cuts[person]![counts[person]!++] = release;
      cuts[person]![counts[person]!++] = due;
    }
  }
  for (const some of cuts) some.sort();
  return cuts;
}

function cutPerson(
  { working }: WorkPerson,
  cuts: Float64Array,
  weekStarts: readonly number[],
  firstCell: number,
  into: Draft,
): void {
  let week = 0;
  let cut = 0;
  for (let i = 0; i < working.length; i += 2) {
    for (let start = working[i]!; start < working[i + 1]!; ) {
      while (week < weekStarts.length - 2 && weekStarts[week + 1]! <= start) week++;
      while (cut < cuts.length && cuts[cut]! <= start) cut++;
      const end = Math.min(
        working[i + 1]!,
        weekStarts[week + 1]! > start ? weekStarts[week + 1]! : Infinity,
        cuts[cut] ?? Infinity,
      );
      into.starts.push(start);
      into.lengths.push(end - start);
      into.cells.push(firstCell + week);
      start = end;
    }
  }
}

function firstSlots(cellOf: Int32Array, cells: number): Int32Array {
  const first = new Int32Array(cells + 1);
  for (const cell of cellOf) first[cell + 1]!++;
  for (let cell = 0; cell < cells; cell++) first[cell + 1]! += first[cell]!;
  return first;
}

function findOptions({ tasks }: WorkProblem, starts: Float64Array, firstOfPerson: readonly number[]): Options {
  const firstOf = new Int32Array(tasks.length + 1);
  for (let index = 0; index < tasks.length; index++) firstOf[index + 1] = firstOf[index]! + tasks[index]!.pool.length;
  const count = firstOf[tasks.length]!;
  const options = { firstOf, person: new Int32Array(count), from: new Int32Array(count), to: new Int32Array(count) };
  let option = 0;
  for (const { pool, release, due } of tasks) {
    for (let i = 0; i < pool.length; i++) {
      const person = pool[i]!;
      const end = firstOfPerson[person + 1]!;
      options.person[option] = person;
      options.from[option] = firstAtOrAfter(starts, release, firstOfPerson[person]!, end);
      options.to[option] = firstAtOrAfter(starts, due, options.from[option]!, end);
      option++;
    }
  }
  return options;
}

function firstAtOrAfter(starts: Float64Array, instant: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
