import type { WorkProblem } from '../workload/work-problem.ts';
import type { Apart } from './apart.ts';
import type { Slots } from './slots.ts';

/**
 * Parts of a problem that do not touch each other: tasks hang together when they may use the same week of the same
 * person, or are kept apart from each other. Ascending, by their first task.
 */
export function componentsOf({ tasks }: WorkProblem, { options, cellOf }: Slots, apart: Apart): number[][] {
  const parents = Int32Array.from(tasks.keys());
  const rootOf = (task: number): number => {
    let root = task;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]!]!;
      root = parents[root]!;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [one, other] = [rootOf(a), rootOf(b)];
    parents[Math.max(one, other)] = Math.min(one, other);
  };
  const taskOfCell = new Map<number, number>();
  for (const task of tasks.keys()) {
    for (const other of apart.get(task) ?? []) join(task, other);
    for (let option = options.firstOf[task]!; option < options.firstOf[task + 1]!; option++) {
      const [from, to] = [options.from[option]!, options.to[option]!];
      if (from === to) continue;
      for (let cell = cellOf[from]!; cell <= cellOf[to - 1]!; cell++) {
        const known = taskOfCell.get(cell);
        if (known === undefined) taskOfCell.set(cell, task);
        else join(task, known);
      }
    }
  }
  const components = new Map<number, number[]>();
  for (const task of tasks.keys()) {
    const root = rootOf(task);
    const known = components.get(root);
    if (known === undefined) components.set(root, [task]);
    else known.push(task);
  }
  return [...components.values()];
}
