import type { WorkProblem } from '../workload/work-problem.ts';
import type { Apart } from './apart.ts';
import type { AssignmentLimits } from './assignment.ts';
import { componentsOf } from './components.ts';
import { improve } from './improve.ts';
import type { Placer } from './placer.ts';

/** Choices of an owner that may be tried for one part of the problem. */
const MOST_NODES = 20_000;

/** A part of the problem, with the minutes of it that no plan can place as far as they are known. */
interface Part {
  readonly tasks: readonly number[];
  readonly bound: number;
}

/**
 * Branch and bound over bottlenecks and then over all parts of the problem that do not touch each other, as far as they
 * are short of more than their bound; within a budget of work. All tasks are unlocked. Gives whether no choice of owners
 * can be better.
 */
export function searchCompletely(
  problem: WorkProblem,
  placer: Placer,
  apart: Apart,
  limits: AssignmentLimits,
  work: number,
): boolean {
  const { bottlenecks = [] } = limits;
  const components = componentsOf(problem, placer.table.slots, apart);
  const partOf = new Map(components.flatMap((tasks, index) => tasks.map((task) => [task, index] as const)));
  const bounds = new Int32Array(components.length);
  for (const { tasks, bound } of bottlenecks) if (tasks[0] !== undefined) bounds[partOf.get(tasks[0])!]! += bound;
  const end = placer.work + work;
  const half = placer.work + Math.floor(work / 2);
  for (const part of bottlenecks) searchPart(placer, part, limits.bound, half);
  const parts = components.map((tasks, index): Part => ({ tasks, bound: bounds[index]! }));
  return parts.map((part) => searchPart(placer, part, limits.bound, end)).every((isOptimal) => isOptimal);
}

/** Whether the part is as good as can be after the search. */
function searchPart(placer: Placer, { tasks, bound }: Part, wholeBound: number, end: number): boolean {
  const { table } = placer;
  const isShort = (task: number): boolean => table.placed[task]! < table.minutes[task]!;
  for (;;) {
    const seeds = tasks.filter(isShort);
    const short = seeds.reduce((sum, task) => sum + table.minutes[task]! - table.placed[task]!, 0);
    if (short <= bound || table.short <= wholeBound) return true;
    if (placer.work >= end) return false;
    const outcome = improve(placer, seeds, { nodes: MOST_NODES, work: end - placer.work });
    if (outcome !== 'better') return outcome === 'none';
  }
}
