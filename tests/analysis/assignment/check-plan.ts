import type { Assignment } from '../../../src/analysis/assignment/assignment.ts';
import type { WorkProblem } from '../../../src/analysis/workload/work-problem.ts';

/** Everything that is wrong with a plan, from the problem alone, minute by minute; nothing when it is legal. */
export function faultsOf(problem: WorkProblem, plan: Assignment): string[] {
  const faults: string[] = [];
  const busy = problem.people.map(() => new Map<number, string>());
  for (const [index, task] of problem.tasks.entries()) {
    const { owner, blocks, short, reason } = plan.tasks[index]!;
    let placed = 0;
    for (let i = 0; i < blocks.length; i += 2) {
      if (i > 0 && blocks[i]! <= blocks[i - 1]!) faults.push(`${task.id}: blocks not in order or touching`);
      if (blocks[i]! >= blocks[i + 1]!) faults.push(`${task.id}: an empty block`);
      for (let minute = blocks[i]!; minute < blocks[i + 1]!; minute++) {
        placed++;
        if (minute < task.release || minute >= task.due) faults.push(`${task.id}: outside the window at ${minute}`);
        if (owner === undefined) continue;
        if (!isWorking(problem, owner, minute)) faults.push(`${task.id}: ${owner} does not work at ${minute}`);
        const other = busy[owner]!.get(minute);
        if (other !== undefined) faults.push(`${task.id}: at ${minute} together with ${other}`);
        busy[owner]!.set(minute, task.id);
      }
    }
    if (short < 0 || placed + short !== task.minutes) faults.push(`${task.id}: ${placed} + ${short} ≠ ${task.minutes}`);
    const others = apartFrom(problem, index).map((other) => plan.tasks[other]!.owner);
    if (owner !== undefined) {
      if (!task.pool.includes(owner)) faults.push(`${task.id}: ${owner} is not of the pool`);
      if (others.includes(owner)) faults.push(`${task.id}: ${owner} does what must be kept apart`);
      if (reason !== undefined) faults.push(`${task.id}: a reason, but no lack`);
    } else {
      if (blocks.length > 0 || reason !== 'four-eyes') faults.push(`${task.id}: nobody, but not for four eyes`);
      if (task.pool.some((person) => !others.includes(person))) faults.push(`${task.id}: somebody may do it`);
    }
  }
  const weeks = problem.people.map((_, person) => minutesByWeek(problem, [...busy[person]!.keys()]));
  for (const [person, used] of weeks.entries()) {
    if (JSON.stringify(used) !== JSON.stringify(plan.used[person]))
      faults.push(`${person}: used ${used} is not listed`);
    const over = used.findIndex((minutes, week) => minutes > problem.people[person]!.weekly[week]!);
    if (over >= 0) faults.push(`${person}: too much in week ${over}`);
  }
  if (plan.short !== plan.tasks.reduce((sum, { short }) => sum + short, 0)) faults.push('short is not the sum');
  if (plan.isProved !== (plan.short === plan.bound)) faults.push('proved, but not at the bound');
  if (plan.isProved && !plan.isOptimal) faults.push('proved, but not optimal');
  return faults;
}

/** Tasks that are kept apart from a task, whichever of the two says so. */
export function apartFrom({ tasks }: WorkProblem, task: number): number[] {
  return Array.from(tasks.keys()).filter(
    (other) => tasks[task]!.apartFrom.includes(other) || tasks[other]!.apartFrom.includes(task),
  );
}

/** Whether a person works in a minute. */
export function isWorking({ people }: WorkProblem, person: number, minute: number): boolean {
  const { working } = people[person]!;
  for (let i = 0; i < working.length; i += 2) if (minute >= working[i]! && minute < working[i + 1]!) return true;
  return false;
}

/** The week of a minute: index into `weeks`. */
export function weekOf({ days, weekOfDay }: WorkProblem, minute: number): number {
  let day = 0;
  while (days[day + 1]! <= minute) day++;
  return weekOfDay[day]!;
}

function minutesByWeek(problem: WorkProblem, minutes: readonly number[]): number[] {
  const sums = problem.weeks.map(() => 0);
  for (const minute of minutes) sums[weekOf(problem, minute)]!++;
  return sums;
}
