import { DeadEnds } from './dead-ends.ts';
import { NOBODY, type Timetable } from './timetable.ts';

/** What a search and what an option costs at least, in slots looked at. */
const SEARCH_WORK = 8;
const OPTION_WORK = 2;

/**
 * Puts tasks into a timetable by augmenting paths (Ford & Fulkerson, shortest first as Edmonds & Karp): a task may push
 * minutes of others to other slots that are open to them, so that in the end as many minutes have a place as can. For
 * one person's tasks that is the exact answer under weekly limits, where earliest-due-first alone is wrong: early work
 * that is not urgent would eat the week's minutes. With unlocked tasks it is the relaxation in which tasks are shared.
 */
export class Placer {
  readonly table: Timetable;
  /** Tasks whose owner must be somebody else, for each task that has any. */
  readonly apart: ReadonlyMap<number, readonly number[]>;
  /** The measure of work: slots looked at so far, and what else is done beside in as many. */
  work = 0;
  readonly #deadEnds: DeadEnds;
  readonly #queue: Int32Array;
  #queued = 0;
  #search = 0;
  readonly #slotSeen: Int32Array;
  readonly #cellSeen: Int32Array;
  readonly #taskSeen: Int32Array;
  /** The task that wants into the slot; the slot that a task leaves; the slot for whose sake it does. */
  readonly #wantedBy: Int32Array;
  readonly #leaves: Int32Array;
  readonly #yieldsTo: Int32Array;

  constructor(table: Timetable, apart: ReadonlyMap<number, readonly number[]>) {
    const slots = table.slots.length.length;
    const tasks = table.minutes.length;
    this.table = table;
    this.apart = apart;
    this.#deadEnds = new DeadEnds(slots);
    this.#queue = new Int32Array(slots);
    this.#slotSeen = new Int32Array(slots);
    this.#wantedBy = new Int32Array(slots);
    this.#cellSeen = new Int32Array(table.left.length);
    this.#taskSeen = new Int32Array(tasks);
    this.#leaves = new Int32Array(tasks);
    this.#yieldsTo = new Int32Array(tasks);
  }

  /** Finds a place for as many minutes of a task as possible, without leaving fewer of another one placed. */
  place(task: number): void {
    const { table } = this;
    const home = table.home[task]!;
    if (home !== NOBODY && this.isOpen(task, home)) this.#fill(task, home);
    while (table.placed[task]! < table.minutes[task]!) {
      const last = this.#findPath(task);
      if (last < 0) return;
      this.#push(task, last);
    }
  }

  /** Minutes that an option could take as things lie, without moving anything; never more than the task has. */
  direct(task: number, option: number): number {
    const { slots, free, left, minutes } = this.table;
    const to = slots.options.to[option]!;
    let sum = 0;
    let slot = slots.options.from[option]!;
    this.work += to - slot;
    while (slot < to) {
      const cell = slots.cellOf[slot]!;
      let inCell = 0;
      for (; slot < to && slots.cellOf[slot] === cell; slot++) inCell += free[slot]!;
      sum += Math.min(inCell, left[cell]!);
      if (sum >= minutes[task]!) return minutes[task]!;
    }
    return sum;
  }

  /** Takes everything of a task out, except what lies with one person. */
  take(task: number, except: number = NOBODY): void {
    const { table } = this;
    for (let piece = table.firstOfTask[task]!; piece >= 0; ) {
      const next = table.nextOfTask[piece]!;
      if (table.personAt(piece) !== except) this.#remove(piece);
      piece = next;
    }
  }

  /** Takes out what lies of a task with one person. */
  takeFrom(task: number, person: number): void {
    const { table } = this;
    for (let piece = table.firstOfTask[task]!; piece >= 0; ) {
      const next = table.nextOfTask[piece]!;
      if (table.personAt(piece) === person) this.#remove(piece);
      piece = next;
    }
  }

  /** Takes back everything since the journal had this length. */
  undo(journalLength: number): void {
    this.table.undo(journalLength);
    this.#deadEnds.undo(journalLength);
  }

  /** Keeps what was done since the last time. Locks that were set meanwhile may be about to be lifted. */
  settle(areLocksLifted: boolean): void {
    this.table.settle();
    this.#deadEnds.settle(areLocksLifted ? 0 : Infinity);
  }

  /** Locks all tasks to their owners, or lets all of them lie with anybody of their pools. */
  lockAll(isLocked: boolean): void {
    this.settle(true);
    this.table.locked.fill(isLocked ? 1 : 0);
    this.#deadEnds.clear();
  }

  /** Whether the option may be used: a locked task has but one, and tasks that are kept apart exclude each other's. */
  isOpen(task: number, option: number): boolean {
    const { table } = this;
    if (table.locked[task] === 1) return option === table.home[task];
    const others = this.apart.get(task);
    if (others === undefined) return true;
    const person = table.personOf(option);
    return !others.some((other) => table.locked[other] === 1 && table.personOf(table.home[other]!) === person);
  }

  #remove(piece: number): void {
    const { table } = this;
    const slot = table.slotOf[piece]!;
    table.shift(table.taskOf[piece]!, slot, -table.amount[piece]!);
    this.#deadEnds.open(slot, table.journalLength);
  }

  #fill(task: number, option: number): void {
    const { table } = this;
    const { slots, free, left } = table;
    const to = slots.options.to[option]!;
    let rest = table.minutes[task]! - table.placed[task]!;
    for (let slot = slots.options.from[option]!; slot < to && rest > 0; slot++) {
      const some = Math.min(rest, free[slot]!, left[slots.cellOf[slot]!]!);
      if (some > 0) table.shift(task, slot, some);
      rest -= Math.max(0, some);
    }
  }

  /** The last slot of a shortest path along which minutes of the task can be placed, -1 when there is none. */
  #findPath(task: number): number {
    const { free, slots, firstInSlot } = this.table;
    const search = ++this.#search;
    this.#queued = 0;
    this.#deadEnds.begin();
    this.#taskSeen[task] = search;
    let found = this.#reach(task);
    for (let next = 0; found < 0 && next < this.#queued; next++) {
      const slot = this.#queue[next]!;
      const cell = slots.cellOf[slot]!;
      if (free[slot]! === 0) found = this.#displace(slot, slot);
      else if (this.#cellSeen[cell] !== search) {
        // The slot has free time, but the week is full: whatever lies anywhere in the week may make room.
        this.#cellSeen[cell] = search;
        const end = slots.firstOfCell[cell + 1]!;
        for (let other = slots.firstOfCell[cell]!; found < 0 && other < end; other++) {
          if (firstInSlot[other]! >= 0) found = this.#displace(other, slot);
        }
      }
    }
    this.work += this.#queued + SEARCH_WORK;
    if (found < 0) this.#deadEnds.close(this.#queue, this.#queued, this.table.journalLength);
    return found;
  }

  /** Lets every task with minutes in a slot look for other slots, for the sake of one that is wanted. */
  #displace(slot: number, wanted: number): number {
    const { firstInSlot, nextInSlot, taskOf } = this.table;
    for (let piece = firstInSlot[slot]!; piece >= 0; piece = nextInSlot[piece]!) {
      const task = taskOf[piece]!;
      if (this.#taskSeen[task] === this.#search) continue;
      this.#taskSeen[task] = this.#search;
      this.#leaves[task] = slot;
      this.#yieldsTo[task] = wanted;
      const found = this.#reach(task);
      if (found >= 0) return found;
    }
    return -1;
  }

  /** Queues all slots that a task may use; gives the first with free time. */
  #reach(task: number): number {
    const { table } = this;
    const { firstOf } = table.slots.options;
    const home = table.home[task]!;
    const found = home !== NOBODY && this.isOpen(task, home) ? this.#reachOption(task, home) : -1;
    if (found >= 0 || table.locked[task] === 1) return found;
    this.work += OPTION_WORK * (firstOf[task + 1]! - firstOf[task]!);
    for (let option = firstOf[task]!; option < firstOf[task + 1]!; option++) {
      if (option === home || !this.isOpen(task, option)) continue;
      const other = this.#reachOption(task, option);
      if (other >= 0) return other;
    }
    return -1;
  }

  #reachOption(task: number, option: number): number {
    const { free, left, slots } = this.table;
    const to = slots.options.to[option]!;
    const search = this.#search;
    this.work += to - slots.options.from[option]!;
    for (let slot = slots.options.from[option]!; slot < to; slot++) {
      if (this.#slotSeen[slot] === search || this.#deadEnds.has(slot)) continue;
      this.#slotSeen[slot] = search;
      this.#wantedBy[slot] = task;
      if (free[slot]! > 0 && left[slots.cellOf[slot]!]! > 0) return slot;
      this.#queue[this.#queued++] = slot;
    }
    return -1;
  }

  #push(task: number, last: number): void {
    const { table } = this;
    const { free, left, slots } = table;
    let minutes = Math.min(table.minutes[task]! - table.placed[task]!, free[last]!, left[slots.cellOf[last]!]!);
    for (let slot = last; this.#wantedBy[slot] !== task; ) {
      const moved = this.#wantedBy[slot]!;
      const before = this.#leaves[moved]!;
      slot = this.#yieldsTo[moved]!;
      minutes = Math.min(minutes, table.amountAt(moved, before));
      if (before !== slot) minutes = Math.min(minutes, free[slot]!);
    }
    let slot = last;
    while (this.#wantedBy[slot] !== task) {
      const moved = this.#wantedBy[slot]!;
      table.shift(moved, slot, minutes);
      table.shift(moved, this.#leaves[moved]!, -minutes);
      slot = this.#yieldsTo[moved]!;
    }
    table.shift(task, slot, minutes);
  }
}
