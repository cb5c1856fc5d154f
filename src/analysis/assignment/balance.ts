import type { Apart } from './apart.ts';
import { compareLoads, type Load, loadOf } from './load.ts';
import { type Neighbours, neighboursWith } from './neighbours.ts';
import type { Placer } from './placer.ts';
import { NOBODY, type Timetable } from './timetable.ts';

/** What the plan is balanced with. */
export interface Balance {
  readonly placer: Placer;
  readonly apart: Apart;
  readonly neighbours: Neighbours;
}

/** A round of balancing. */
interface Round extends Balance {
  /** Tasks that were short, by the people who have or had them in this round. */
  readonly short: Map<number, number[]>;
  /** People whose tasks changed in this round. */
  readonly moved: Set<number>;
}

/**
 * Gives each task in turn to whoever of its pool is the least busy, where no more minutes fall short by it; a short
 * task to the one with whom the fewest do; and a task without an owner to anybody who may. All tasks are locked. Gives
 * the people whose tasks changed.
 *
 * @param movedBefore those of the round before; a task that only others may do was weighed in it and would stay
 */
export function balance(
  balanced: Balance,
  order: readonly number[],
  work: number,
  movedBefore: ReadonlySet<number> | undefined,
): ReadonlySet<number> {
  const { placer } = balanced;
  const round: Round = { ...balanced, short: new Map(), moved: new Set() };
  for (const task of order) if (isShort(placer, task)) noteShort(round, task);
  const end = placer.work + work;
  for (let place = 0; place < order.length; place++) {
    const task = order[place]!;
    if (placer.work >= end) {
      // What is not weighed now is weighed the next time.
      for (const other of order.slice(place)) for (const person of poolOf(placer, other)) round.moved.add(person);
      break;
    }
    if (movedBefore !== undefined && !mayConcern(round, movedBefore, task)) continue;
    const missing = placer.table.short;
    const lacks = isShort(placer, task);
    let best: number | undefined;
    let least = missing;
    for (const { option, isLighter } of rivals(round, task, lacks)) {
      const after = shortAfter(round, task, option);
      if (after < least || (after === missing && isLighter && best === undefined)) {
        best = option;
        least = after;
      }
      if (best !== undefined && !lacks) break;
    }
    if (best === undefined) continue;
    const { table } = placer;
    const before = table.home[task]!;
    hand(round, task, best);
    placer.settle(false);
    if (isShort(placer, task)) noteShort(round, task);
    for (const option of [before, best]) if (option !== NOBODY) round.moved.add(table.personOf(option));
  }
  return round.moved;
}

/** Whether the tasks of anybody who may do a task have changed since it was weighed last. */
function mayConcern({ placer, moved }: Round, movedBefore: ReadonlySet<number>, task: number): boolean {
  const { firstOf, person } = placer.table.slots.options;
  for (let option = firstOf[task]!; option < firstOf[task + 1]!; option++) {
    if (movedBefore.has(person[option]!) || moved.has(person[option]!)) return true;
  }
  return false;
}

function poolOf({ table }: Placer, task: number): Int32Array {
  const { firstOf, person } = table.slots.options;
  return person.subarray(firstOf[task]!, firstOf[task + 1]!);
}

/** How busy the person of an option is with the whole task, whether it is theirs already or not. */
export function loadWith(table: Timetable, neighbours: Neighbours, task: number, option: number): Load {
  const isTheirs = option === table.home[task];
  const more = table.minutes[task]! - (isTheirs ? table.placed[task]! : 0);
  return loadOf(table, option, more, neighboursWith(neighbours, table, task, table.personOf(option)));
}

interface Rival {
  readonly option: number;
  readonly load: Load;
  /** Whether the person is less busy than the owner, or as busy and earlier by id. */
  readonly isLighter: boolean;
}

/** Who else may do a task, the least busy first; only those who are less busy than the owner, or all. */
function rivals({ placer, apart, neighbours }: Balance, task: number, isForAll: boolean): readonly Rival[] {
  const { table } = placer;
  const { firstOf } = table.slots.options;
  const home = table.home[task]!;
  const owned = home === NOBODY ? undefined : loadWith(table, neighbours, task, home);
  const others = (apart.get(task) ?? []).map((other) => table.personOf(table.home[other]!));
  const found: Rival[] = [];
  for (let option = firstOf[task]!; option < firstOf[task + 1]!; option++) {
    if (option === home || others.includes(table.personOf(option))) continue;
    const load = loadWith(table, neighbours, task, option);
    const isLighter = owned === undefined || (compareLoads(load, owned) || option - home) < 0;
    if (isForAll || isLighter) found.push({ option, load, isLighter });
  }
  return found.length < 2 ? found : found.sort((a, b) => compareLoads(a.load, b.load) || a.option - b.option);
}

/** How many minutes would be short if the task were in the hand of another. */
function shortAfter(round: Round, task: number, option: number): number {
  const { placer, short } = round;
  const { table } = placer;
  const home = table.home[task]!;
  const canLoseNothing = !isShort(placer, task) && !short.has(table.personOf(home));
  if (canLoseNothing && placer.direct(task, option) === table.minutes[task]) return table.short;
  const begin = table.journalLength;
  hand(round, task, option);
  const after = table.short;
  placer.undo(begin);
  table.home[task] = home;
  return after;
}

/** Hands a task over, and the time that it leaves to what else of its owner is short. */
function hand({ placer, short }: Round, task: number, option: number): void {
  const { table } = placer;
  const before = table.personOf(table.home[task]!);
  placer.take(task);
  table.home[task] = option;
  placer.place(task);
  for (const other of short.get(before) ?? []) {
    if (isShort(placer, other) && table.personOf(table.home[other]!) === before) placer.place(other);
  }
}

function isShort({ table }: Placer, task: number): boolean {
  return table.placed[task]! < table.minutes[task]!;
}

function noteShort({ placer, short }: Round, task: number): void {
  const person = placer.table.personOf(placer.table.home[task]!);
  const known = short.get(person);
  if (known === undefined) short.set(person, [task]);
  else known.push(task);
}
