import type { Slots } from './slots.ts';

/** No option: a task that nobody does. */
export const NOBODY = -1;
/** Entries of the journal other than moved minutes have one of these in place of a slot. */
const LOCK = -1;

/**
 * Which minutes of which tasks lie in which slots, with everything that can be undone. A piece is the minutes of one
 * task in one slot; a slot lists its pieces and so does a task.
 */
export class Timetable {
  readonly slots: Slots;
  readonly minutes: Int32Array;
  /** Minutes of each slot that nobody has taken. */
  readonly free: Int32Array;
  /** Minutes of each cell that may still be given. */
  readonly left: Int32Array;
  /** Minutes of each task that have a place. */
  readonly placed: Int32Array;
  /** The option of each task that is its owner's, or `NOBODY`. */
  readonly home: Int32Array;
  /** 1 for tasks that only their owner may do; the others may lie with anybody of their pool. */
  readonly locked: Uint8Array;
  /** Minutes of all tasks that have no place. */
  short = 0;

  readonly firstInSlot: Int32Array;
  readonly firstOfTask: Int32Array;
  taskOf = new Int32Array(1024);
  slotOf = new Int32Array(1024);
  amount = new Int32Array(1024);
  nextInSlot = new Int32Array(1024);
  nextOfTask = new Int32Array(1024);
  #unused = -1;
  #pieces = 0;

  /** Triples of task, slot, minutes, or task, `LOCK`, what the lock was before. */
  journal = new Int32Array(3 * 1024);
  journalLength = 0;

  constructor(slots: Slots, minutes: Int32Array) {
    this.slots = slots;
    this.minutes = minutes;
    this.free = slots.length.slice();
    this.left = slots.budget.slice();
    this.placed = new Int32Array(minutes.length);
    this.home = new Int32Array(minutes.length).fill(NOBODY);
    this.locked = new Uint8Array(minutes.length).fill(1);
    this.firstInSlot = new Int32Array(slots.length.length).fill(-1);
    this.firstOfTask = new Int32Array(minutes.length).fill(-1);
    for (const some of minutes) this.short += some;
  }

  /** Puts minutes of a task into a slot, or takes them out when negative. */
  shift(task: number, slot: number, minutes: number): void {
    this.#write(task, slot, minutes);
    this.#move(task, slot, minutes);
  }

  /** Makes an option (or `NOBODY`) the only one of a task; what lies elsewhere is for the caller to remove. */
  lock(task: number, option: number): void {
    this.#write(task, LOCK, this.locked[task] === 1 ? this.home[task]! + 2 : -this.home[task]! - 2);
    this.home[task] = option;
    this.locked[task] = 1;
  }

  /** Takes back everything since the journal had this length. */
  undo(length: number): void {
    while (this.journalLength > length) {
      this.journalLength -= 3;
      const task = this.journal[this.journalLength]!;
      const slot = this.journal[this.journalLength + 1]!;
      const value = this.journal[this.journalLength + 2]!;
      if (slot !== LOCK) this.#move(task, slot, -value);
      else {
        this.locked[task] = value > 0 ? 1 : 0;
        this.home[task] = Math.abs(value) - 2;
      }
    }
  }

  /** Forgets how it came to this, so that it cannot be undone. */
  settle(): void {
    this.journalLength = 0;
  }

  /** Minutes of a task in a slot. */
  amountAt(task: number, slot: number): number {
    let piece = this.firstInSlot[slot]!;
    while (piece >= 0 && this.taskOf[piece] !== task) piece = this.nextInSlot[piece]!;
    return piece < 0 ? 0 : this.amount[piece]!;
  }

  /** The person in whose slots a piece lies. */
  personAt(piece: number): number {
    return Math.floor(this.slots.cellOf[this.slotOf[piece]!]! / this.slots.weeks);
  }

  /** The person that an option stands for; `NOBODY` for none. */
  personOf(option: number): number {
    return option === NOBODY ? NOBODY : this.slots.options.person[option]!;
  }

  #write(task: number, slot: number, value: number): void {
    if (this.journalLength === this.journal.length) this.journal = doubled(this.journal);
    this.journal[this.journalLength] = task;
    this.journal[this.journalLength + 1] = slot;
    this.journal[this.journalLength + 2] = value;
    this.journalLength += 3;
  }

  #move(task: number, slot: number, minutes: number): void {
    let piece = this.firstInSlot[slot]!;
    while (piece >= 0 && this.taskOf[piece] !== task) piece = this.nextInSlot[piece]!;
    if (piece < 0) piece = this.#newPiece(task, slot);
    this.amount[piece]! += minutes;
    if (this.amount[piece] === 0) this.#drop(piece);
    this.free[slot]! -= minutes;
    this.left[this.slots.cellOf[slot]!]! -= minutes;
    this.placed[task]! += minutes;
    this.short -= minutes;
  }

  #newPiece(task: number, slot: number): number {
    let piece = this.#unused;
    if (piece >= 0) this.#unused = this.nextInSlot[piece]!;
    else {
      piece = this.#pieces++;
      if (piece === this.taskOf.length) this.#grow();
    }
    this.taskOf[piece] = task;
    this.slotOf[piece] = slot;
    this.amount[piece] = 0;
    this.nextInSlot[piece] = this.firstInSlot[slot]!;
    this.firstInSlot[slot] = piece;
    this.nextOfTask[piece] = this.firstOfTask[task]!;
    this.firstOfTask[task] = piece;
    return piece;
  }

  #drop(piece: number): void {
    unlink(this.firstInSlot, this.slotOf[piece]!, this.nextInSlot, piece);
    unlink(this.firstOfTask, this.taskOf[piece]!, this.nextOfTask, piece);
    this.nextInSlot[piece] = this.#unused;
    this.#unused = piece;
  }

  #grow(): void {
    this.taskOf = doubled(this.taskOf);
    this.slotOf = doubled(this.slotOf);
    this.amount = doubled(this.amount);
    this.nextInSlot = doubled(this.nextInSlot);
    this.nextOfTask = doubled(this.nextOfTask);
  }
}

function unlink(first: Int32Array, list: number, next: Int32Array, piece: number): void {
  if (first[list] === piece) {
    first[list] = next[piece]!;
    return;
  }
  let before = first[list]!;
  while (next[before] !== piece) before = next[before]!;
  next[before] = next[piece]!;
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(array.length * 2);
  twice.set(array);
  return twice;
}
