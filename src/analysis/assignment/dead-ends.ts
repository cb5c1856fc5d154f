/**
 * Sets of slots from which no minute can be moved on to free time, each found by a search that failed. Since a search
 * that succeeds never passes through such a set, the set stays closed until somebody's minutes are taken out of it; so
 * the many short tasks of one bottleneck cost one search together.
 */
export class DeadEnds {
  /** The set of each slot, 0 for none. */
  readonly #setOf: Int32Array;
  #isAlive = new Uint8Array(256);
  #sets = 0;
  /** Sets that are closed only together with another one. */
  readonly #dependants = new Map<number, number[]>();
  readonly #met = new Set<number>();
  /** Triples of journal length, slot, its set before; or journal length, -1, a set that was opened. */
  readonly #log: number[] = [];

  constructor(slots: number) {
    this.#setOf = new Int32Array(slots);
  }

  /** Whether a search has found that there is no way on from this slot; the search that asks depends on the answer. */
  has(slot: number): boolean {
    const set = this.#setOf[slot]!;
    if (set === 0 || this.#isAlive[set] === 0) return false;
    this.#met.add(set);
    return true;
  }

  /** Begins a search. */
  begin(): void {
    this.#met.clear();
  }

  /** Makes a set of all slots that a failed search has seen. */
  close(slots: Int32Array, count: number, journalLength: number): void {
    if (count === 0) return;
    const set = ++this.#sets;
    if (set === this.#isAlive.length) {
      const alive = new Uint8Array(2 * set);
      alive.set(this.#isAlive);
      this.#isAlive = alive;
    }
    this.#isAlive[set] = 1;
    for (const other of this.#met) {
      const known = this.#dependants.get(other);
      if (known === undefined) this.#dependants.set(other, [set]);
      else known.push(set);
    }
    for (let i = 0; i < count; i++) {
      const slot = slots[i]!;
      this.#log.push(journalLength, slot, this.#setOf[slot]!);
      this.#setOf[slot] = set;
    }
  }

  /** Minutes have been taken out of a slot: its set is closed no longer. */
  open(slot: number, journalLength: number): void {
    const first = this.#setOf[slot]!;
    if (first === 0 || this.#isAlive[first] === 0) return;
    const open = [first];
    for (let set = open.pop(); set !== undefined; set = open.pop()) {
      if (this.#isAlive[set] === 0) continue;
      this.#isAlive[set] = 0;
      this.#log.push(journalLength, -1, set);
      open.push(...(this.#dependants.get(set) ?? []));
    }
  }

  /** Back to what was known when the journal had this length. */
  undo(journalLength: number): void {
    while (this.#log.length > 0 && this.#log.at(-3)! > journalLength) {
      const before = this.#log.pop()!;
      const slot = this.#log.pop()!;
      this.#log.pop();
      if (slot < 0) this.#isAlive[before] = 1;
      else this.#setOf[slot] = before;
    }
  }

  /** The journal has been forgotten. What was found under locks that are gone (after this length) is void. */
  settle(journalLength: number): void {
    for (let i = this.#log.length - 3; i >= 0 && this.#log[i]! > journalLength; i -= 3) {
      const slot = this.#log[i + 1]!;
      if (slot >= 0) this.#isAlive[this.#setOf[slot]!] = 0;
    }
    this.#log.length = 0;
  }

  /** Forgets everything: the rules of who may do what have changed. */
  clear(): void {
    this.#setOf.fill(0);
    this.#dependants.clear();
    this.#log.length = 0;
  }
}
