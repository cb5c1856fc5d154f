import { optionOf, optionsByAmount, soleHand } from './hands.ts';
import type { Placer } from './placer.ts';
import { NOBODY } from './timetable.ts';

/** Choices on top of one another, which are calls of a function inside each other. */
const MOST_DEPTH = 1_000;

/** Tasks that one search can look after; where more are short, each choice would cost more than it is worth. */
const MOST_SEEDS = 400;

/** How far one search may go; whatever it finds, the answer is the same on every machine. */
export interface SearchLimits {
  /** Choices of an owner that may be tried. */
  readonly nodes: number;
  /** Slots that may be looked at, counted like `Placer.work`. */
  readonly work: number;
}

/** Whether a plan with fewer short minutes was found and kept, there is none, or the limits came first. */
export type SearchOutcome = 'better' | 'none' | 'limit';

interface Search {
  readonly placer: Placer;
  readonly start: number;
  /** Tasks to find room for as it is made: the seeds and all that lost minutes on the way. */
  readonly wanting: Set<number>;
  /** Tasks of which something was moved or locked. */
  readonly touched: Set<number>;
  nodes: number;
  readonly work: number;
}

/**
 * Looks for owners that leave fewer minutes short, by depth-first branch and bound. Unlocked tasks may be shared for
 * the time being, so that the shortage is a lower bound for all that can follow; a task that lies in two hands, or in
 * the hand of somebody from whom it is to be kept apart, gets each of its people in turn. As it begins with the plan at
 * hand, only the tasks along the way that minutes take are in dispute: moving one, swapping two and longer chains of
 * ejections are found alike. Complete for all unlocked tasks when `seeds` holds every short one of them.
 */
export function improve(placer: Placer, seeds: readonly number[], limits: SearchLimits): SearchOutcome {
  const { table } = placer;
  const { short } = table;
  const search: Search = {
    ...{ placer, start: short, wanting: new Set(seeds), touched: new Set<number>(), nodes: limits.nodes },
    work: placer.work + limits.work,
  };
  placeWanting(search);
  if (table.short === short) return placer.work > search.work ? 'limit' : 'none';
  const outcome = seeds.length > MOST_SEEDS ? 'limit' : descend(search, 0, 0);
  if (outcome === 'better') adopt(search);
  else placer.undo(0);
  return outcome;
}

/** Goes on from the choices made so far; `known` is how much of the journal the node above has seen. */
function descend(search: Search, known: number, depth: number): SearchOutcome {
  const { placer } = search;
  if (depth > MOST_DEPTH || placer.work > search.work) return 'limit';
  if (placer.table.short >= search.start) return 'none';
  const begin = placer.table.journalLength;
  const added = noteTouched(search, known);
  const task = mostDisputed(search);
  const outcome = task === undefined ? 'better' : tryOptions(search, task, begin, depth);
  if (outcome !== 'better') for (const one of added) search.touched.delete(one);
  return outcome;
}

function tryOptions(search: Search, task: number, begin: number, depth: number): SearchOutcome {
  const { placer } = search;
  for (const option of [...optionsByAmount(placer, task), NOBODY]) {
    if (option === NOBODY && !placer.apart.has(task)) break;
    if (search.nodes-- <= 0) return 'limit';
    give(search, task, option);
    const outcome = descend(search, begin, depth + 1);
    if (outcome === 'better') return outcome;
    placer.undo(begin);
    if (outcome === 'limit') return outcome;
  }
  return 'none';
}

/** Locks a task to one option, takes from that person what must be kept apart, and finds new places for the rest. */
function give(search: Search, task: number, option: number): void {
  const { placer, wanting } = search;
  const { table } = placer;
  const person = table.personOf(option);
  table.lock(task, option);
  placer.take(task, person);
  wanting.add(task);
  for (const other of placer.apart.get(task) ?? []) {
    if (person === NOBODY || table.locked[other] === 1) continue;
    placer.takeFrom(other, person);
    wanting.add(other);
  }
  placeWanting(search);
}

/** Stops when the work is spent: then the shortage is not yet as small as it could be, and proves nothing. */
function placeWanting({ placer, wanting, work }: Search): void {
  const { placed, minutes } = placer.table;
  for (const task of wanting) {
    if (placer.work > work) return;
    if (placed[task]! < minutes[task]!) placer.place(task);
  }
}

/** Adds tasks of the journal from an entry on to those that were touched; gives the new ones. */
function noteTouched({ placer, touched }: Search, from: number): readonly number[] {
  const { table } = placer;
  const added: number[] = [];
  for (let i = from; i < table.journalLength; i += 3) {
    const task = table.journal[i]!;
    if (touched.has(task)) continue;
    touched.add(task);
    added.push(task);
  }
  placer.work += table.journalLength - from + touched.size;
  return added;
}

/** The greatest unlocked task of those in dispute. */
function mostDisputed({ placer, touched }: Search): number | undefined {
  const { table } = placer;
  let most: number | undefined;
  for (const task of touched) {
    if (table.locked[task] === 1) continue;
    const isGreater =
      most === undefined ||
      table.minutes[task]! > table.minutes[most]! ||
      (table.minutes[task] === table.minutes[most] && task < most);
    if (isGreater && isDisputed(placer, task)) most = task;
  }
  return most;
}

function isDisputed(placer: Placer, task: number): boolean {
  const { table } = placer;
  const person = soleHand(placer, task);
  if (person === 'several') return true;
  return (
    person !== 'none' &&
    (placer.apart.get(task) ?? []).some((other) => {
      if (table.locked[other] === 1) return table.personOf(table.home[other]!) === person;
      // Another one that lies in several hands is in dispute itself.
      return soleHand(placer, other) === person;
    })
  );
}

/** Makes whoever has a task its owner, and unlocks what the search locked. */
function adopt({ placer, touched }: Search): void {
  const { table } = placer;
  const around = new Set(touched);
  for (const task of touched) {
    for (const other of placer.apart.get(task) ?? []) around.add(other);
    const hand = soleHand(placer, task);
    if (typeof hand === 'number') table.home[task] = optionOf(placer, task, hand);
    table.locked[task] = 0;
  }
  placer.settle(true);
  for (const task of around) if (table.placed[task] === 0) table.home[task] = legalHome(placer, task);
}

/** An owner for a task of which nothing has a place: as before when that is still right, else anybody who may. */
function legalHome(placer: Placer, task: number): number {
  const { table } = placer;
  const { firstOf } = table.slots.options;
  const others = (placer.apart.get(task) ?? []).map((other) => table.personOf(table.home[other]!));
  const isLegal = (option: number): boolean => !others.includes(table.personOf(option));
  if (table.home[task] !== NOBODY && isLegal(table.home[task]!)) return table.home[task]!;
  for (let option = firstOf[task]!; option < firstOf[task + 1]!; option++) if (isLegal(option)) return option;
  return NOBODY;
}
