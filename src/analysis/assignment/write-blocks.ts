import { clip, type Intervals } from '../../time/intervals.ts';
import type { WorkProblem, WorkTask } from '../workload/work-problem.ts';
import { startsOfWeeks } from './slots.ts';
import type { Timetable } from './timetable.ts';

/** Minutes of a task that its owner does in one week. */
interface Share {
  readonly task: number;
  minutes: number;
}

/**
 * When each task is worked on. A timetable says how many minutes of it fall into which week; within the week whatever
 * is due first goes first, which finds a place for all of it when there is one (Horn 1974) and interrupts a task only
 * when a more urgent one can begin. What must be ready this week or later is finished once it is begun.
 */
export function writeBlocks(problem: WorkProblem, table: Timetable): Intervals[] {
  const blocks = problem.tasks.map((): number[] => []);
  const weekStarts = startsOfWeeks(problem);
  const weeks = problem.weeks.length;
  for (const [cell, shares] of sharesByCell(table).entries()) {
    if (shares === undefined) continue;
    const { working } = problem.people[Math.floor(cell / weeks)]!;
    const [start, end] = [weekStarts[cell % weeks]!, weekStarts[(cell % weeks) + 1]!];
    writeWeek(problem.tasks, shares, clip(working, start, end), end, blocks);
  }
  return blocks;
}

/** Cells ascend by person and time, so that the blocks of a task are written in order. */
function sharesByCell({ slots, slotOf, firstOfTask, nextOfTask, amount }: Timetable): (Share[] | undefined)[] {
  const cells = new Array<Share[] | undefined>(slots.budget.length).fill(undefined);
  for (let task = 0; task < firstOfTask.length; task++) {
    for (let piece = firstOfTask[task]!; piece >= 0; piece = nextOfTask[piece]!) {
      const cell = slots.cellOf[slotOf[piece]!]!;
      const shares = cells[cell] ?? [];
      const last = shares.at(-1);
      if (last?.task === task) last.minutes += amount[piece]!;
      else shares.push({ task, minutes: amount[piece]! });
      cells[cell] = shares;
    }
  }
  return cells;
}

function writeWeek(
  tasks: readonly WorkTask[],
  shares: Share[],
  working: Intervals,
  weekEnd: number,
  blocks: number[][],
): void {
  const waiting = shares.sort((a, b) => tasks[b.task]!.release - tasks[a.task]!.release || b.task - a.task);
  const isBegun = ({ task }: Share): boolean => blocks[task]!.length > 0;
  const compare = (a: Share, b: Share): number => {
    const one = tasks[a.task]!;
    const other = tasks[b.task]!;
    const soonest = Math.min(one.due, weekEnd) - Math.min(other.due, weekEnd);
    return soonest || Number(isBegun(b)) - Number(isBegun(a)) || one.due - other.due || a.task - b.task;
  };
  const open: Share[] = [];
  for (let i = 0; i < working.length; i += 2) {
    for (let now = working[i]!; now < working[i + 1]!; ) {
      while (waiting.length > 0 && tasks[waiting.at(-1)!.task]!.release <= now) open.push(waiting.pop()!);
      const next = waiting.length > 0 ? tasks[waiting.at(-1)!.task]!.release : Infinity;
      const share = firstOf(open, compare);
      const end = Math.min(working[i + 1]!, next, share === undefined ? Infinity : now + share.minutes);
      if (share !== undefined) {
        append(blocks[share.task]!, now, end);
        share.minutes -= end - now;
        if (share.minutes === 0) open.splice(open.indexOf(share), 1);
      }
      now = end;
    }
  }
}

function firstOf(open: readonly Share[], compare: (a: Share, b: Share) => number): Share | undefined {
  let first: Share | undefined;
  for (const share of open) if (first === undefined || compare(share, first) < 0) first = share;
  return first;
}

function append(blocks: number[], start: number, end: number): void {
  if (blocks.at(-1) === start) blocks[blocks.length - 1] = end;
  else blocks.push(start, end);
}
