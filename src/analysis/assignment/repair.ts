import { improve } from './improve.ts';
import type { Placer } from './placer.ts';

/**
 * What is tried in turn: a search for each short task by itself or one for all of them together, with so many choices,
 * for at most so many per cent of the work. Little for every task comes first, for most find room soon; together they
 * find what helps several at once; what is left is worth more.
 */
const ROUNDS = [
  { nodes: 16, isTogether: false, percent: 30 },
  { nodes: 64, isTogether: false, percent: 30 },
  { nodes: 1024, isTogether: true, percent: 20 },
  { nodes: 256, isTogether: false, percent: 100 },
];

/**
 * Finds room for tasks that are short by giving tasks to others, until the bound is met, nothing gets better or the
 * work is spent; unlocks all tasks. `order` says which short task comes first.
 */
export function repair(placer: Placer, order: readonly number[], bound: number, work: number): void {
  const { table } = placer;
  const end = placer.work + work;
  placer.lockAll(false);
  for (const { nodes, isTogether, percent } of ROUNDS) {
    const roundEnd = Math.min(end, placer.work + Math.floor((work * percent) / 100));
    let before: number;
    do {
      before = table.short;
      const short = order.filter((task) => table.placed[task]! < table.minutes[task]!);
      const searches = isTogether ? [short] : short.map((task) => [task]);
      for (const seeds of searches) searchRoom(placer, seeds, bound, nodes, roundEnd);
    } while (table.short < before && table.short > bound && placer.work < roundEnd);
  }
}

/** Searches until these tasks have a place, or the bound is met, or nothing better is found within the limits. */
function searchRoom(placer: Placer, seeds: readonly number[], bound: number, nodes: number, end: number): void {
  const { table } = placer;
  const isShort = (task: number): boolean => table.placed[task]! < table.minutes[task]!;
  while (table.short > bound && placer.work < end && seeds.some(isShort)) {
    if (improve(placer, seeds, { nodes, work: end - placer.work }) !== 'better') return;
  }
}
