import { minutesWithin, nextWithin } from '../../time/intervals.ts';
import type { WorkProblem, WorkTask } from '../workload/work-problem.ts';
import { addTasks } from './add-tasks.ts';
import { type ChangedPerson, changedPeople } from './changed-people.ts';
import { type Bottleneck, bottleneckOf } from './cut-certificate.ts';
import { dayOf } from './day-of.ts';
import type { Feasibility, Solved } from './feasibility.ts';
import { setExcess, setResidual } from './flow-net.ts';
import { pushExcess, reachable } from './max-flow.ts';
import { sourceSide } from './source-side.ts';
import { tryOut } from './trial.ts';
import { withdraw } from './withdraw.ts';
import { type WorkNet, weeklyMinutes } from './work-net.ts';

/** What is short in an edited problem. */
export interface EditOutcome {
  /** Minutes that no plan of the whole edited problem can place. */
  readonly short: number;
  /** The bottlenecks that the edit may have changed, as they were; all others are as they were. */
  readonly before: readonly Bottleneck[];
  /** What has become of them, and what is new, in no particular order. */
  readonly after: readonly Bottleneck[];
}

/**
 * Finds what is short in an edited version of a solved problem by rerouting the flow around the edit: as exact as
 * solving the edited problem, at the cost of what the edit touches. Both have the same days, and the same people and
 * tasks by index; whoever and whatever is unchanged is the same object in both. The solved problem stays as it is.
 */
export function tryEdit(feasibility: Feasibility, edited: WorkProblem): EditOutcome {
  const { problem, solved } = feasibility;
  const { work, partOf, parts } = solved;
  const { net } = work;
  return tryOut(work, () => {
    const people = changedPeople(problem, edited);
    const tasks = changedTasks(problem, edited, people);
    const met = new Set<number>();
    const meet = (node: number) => met.add(partOf[node] ?? 0);
    const removed = removeTasks(problem, solved, tasks, meet);
    for (const changed of people) setCapacities(work, edited, changed, meet);
    const fresh = addTasks(work, edited, tasks);
    // Only parts that got hold of new capacity can send more: nothing leads from one part into another.
    const sources = () => [...fresh, ...[...met].flatMap((part) => parts[part - 1]?.shortNodes ?? [])];
    const short = feasibility.short + removed - pushExcess(net, sources());
    // Tasks that were placed anew may be stuck in yet another part, which is one bottleneck with them then.
    reachable(net, sources()).forEach(meet);
    const side = sourceSide(net, sources());
    const before = [...met].flatMap((part) => parts[part - 1]?.bottleneck ?? []);
    return { short, before, after: side.parts.map((part) => bottleneckOf(edited, work, part, side.partOf)) };
  });
}

/** Takes tasks out of the net; gives how much of them was placed. */
function removeTasks(
  problem: WorkProblem,
  { work, taskNodes }: Solved,
  tasks: readonly number[],
  meet: (node: number) => void,
): number {
  let removed = 0;
  for (const task of tasks) {
    const node = taskNodes[task]!;
    const placed = problem.tasks[task]!.minutes - work.net.excess[node]!;
    meet(node);
    withdraw(work.net, node, placed, meet);
    setExcess(work.net, node, 0);
    removed += placed;
  }
  return removed;
}

/** The tasks that must be placed anew: changed ones, and those that somebody could do on days that change. */
function changedTasks(before: WorkProblem, after: WorkProblem, people: readonly ChangedPerson[]): readonly number[] {
  const anew = people.filter(({ days }) => days.length > 0);
  const old = before.tasks;
  const changed: number[] = [];
  if (old === after.tasks && anew.length === 0) return changed;
  // As plain as can be: it runs over all tasks for every edit that is tried.
  for (let index = 0; index < old.length; index++) {
    if (old[index] !== after.tasks[index] || (anew.length > 0 && meetsAny(anew, old[index]!))) changed.push(index);
  }
  return changed;
}

/** Whether somebody who changes could do the task on a day that changes. */
function meetsAny(people: readonly ChangedPerson[], { release, due, pool }: WorkTask): boolean {
  for (let i = 0; i < people.length; i++) {
    const { person, days } = people[i]!;
    if (release >= days[days.length - 1]! || due <= days[0]! || !pool.includes(person)) continue;
    if (nextWithin(days, release)! < due) return true;
  }
  return false;
}

/** Gives a changed person's days and weeks their new capacity. No flow is left where it shrinks. */
function setCapacities(
  { net, personDays, personWeeks }: WorkNet,
  problem: WorkProblem,
  { person, days: changedDays }: ChangedPerson,
  meet: (node: number) => void,
): void {
  const { days, weekOfDay, weeks, people } = problem;
  const { working, weekly } = people[person]!;
  const setCapacity = (arc: number, minutes: number) => {
    const spare = minutes - net.residual[arc ^ 1]!;
    if (spare > net.residual[arc]!) meet(net.to[arc ^ 1]!);
    setResidual(net, arc, spare);
  };
  for (let i = 0; i < changedDays.length; i += 2) {
    for (let day = dayOf(problem, changedDays[i]!); days[day]! < changedDays[i + 1]!; day++) {
      const arc = personDays[person * weekOfDay.length + day]!;
      if (arc > 0) setCapacity(arc, minutesWithin(working, days[day]!, days[day + 1]!));
    }
  }
  for (const week of weeks.keys()) {
    const arc = personWeeks[person * weeks.length + week]!;
    if (arc > 0) setCapacity(arc, weeklyMinutes(weekly, week));
  }
}
