import type { WorkProblem } from '../../../src/analysis/workload/work-problem.ts';
import { apartFrom, isWorking, weekOf } from './check-plan.ts';

/**
 * The most minutes that can be placed when each task may be done by any of the people given for it, shared at will: a
 * maximum flow over single minutes, one unit at a time. Slow, and sure.
 */
export function mostPlaced(problem: WorkProblem, hands: readonly (readonly number[])[]): number {
  const left = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, capacity: number): void => {
    for (const [a, b, c] of [[from, to, capacity] as const, [to, from, 0] as const]) {
      const arcs = left.get(a) ?? new Map<string, number>();
      if (!arcs.has(b)) arcs.set(b, c);
      left.set(a, arcs);
    }
  };
  for (const [index, task] of problem.tasks.entries()) {
    add('source', `task ${index}`, task.minutes);
    for (const person of hands[index]!) {
      for (let minute = task.release; minute < task.due; minute++) {
        if (!isWorking(problem, person, minute)) continue;
        const week = weekOf(problem, minute);
        add(`task ${index}`, `${person} at ${minute}`, 1);
        add(`${person} at ${minute}`, `${person} in ${week}`, 1);
        add(`${person} in ${week}`, 'sink', problem.people[person]!.weekly[week]!);
      }
    }
  }
  let flow = 0;
  while (sendOne(left, 'source', new Set())) flow++;
  return flow;
}

function sendOne(left: Map<string, Map<string, number>>, node: string, seen: Set<string>): boolean {
  if (node === 'sink') return true;
  seen.add(node);
  for (const [next, capacity] of left.get(node) ?? []) {
    if (capacity === 0 || seen.has(next) || !sendOne(left, next, seen)) continue;
    left.get(node)!.set(next, capacity - 1);
    left.get(next)!.set(node, left.get(next)!.get(node)! + 1);
    return true;
  }
  return false;
}

/** Minutes that no plan can place, tasks shared at will. */
export function lowerBound(problem: WorkProblem): number {
  const work = problem.tasks.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    work -
    mostPlaced(
      problem,
      problem.tasks.map(({ pool }) => pool),
    )
  );
}

/** The fewest short minutes over all choices of one owner, or nobody, for each task. */
export function fewestShort(problem: WorkProblem): number {
  const { tasks } = problem;
  const work = tasks.reduce((sum, { minutes }) => sum + minutes, 0);
  const known = new Map<string, number>();
  const placedBy = (person: number, owners: readonly (number | undefined)[]): number => {
    const hands = owners.map((owner) => (owner === person ? [person] : []));
    const key = `${person}: ${hands.map((some) => some.length).join('')}`;
    const placed = known.get(key) ?? mostPlaced(problem, hands);
    known.set(key, placed);
    return placed;
  };
  let most = 0;
  const choose = (owners: readonly (number | undefined)[]): void => {
    const task = owners.length;
    if (task === tasks.length) {
      most = Math.max(
        most,
        problem.people.reduce((sum, _, person) => sum + placedBy(person, owners), 0),
      );
      return;
    }
    const barred = apartFrom(problem, task).map((other) => owners[other]);
    for (const person of tasks[task]!.pool) if (!barred.includes(person)) choose([...owners, person]);
    if (barred.length > 0) choose([...owners, undefined]);
  };
  choose([]);
  return work - most;
}
