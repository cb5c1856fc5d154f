import type { Intervals } from '../../time/intervals.ts';

/** Who does what when. All amounts are whole minutes, all instants UTC minutes since 1970. */
export interface Assignment {
  /** For each task of the problem, in its order. */
  readonly tasks: readonly AssignedTask[];
  /** Minutes of all tasks that have no place. */
  readonly short: number;
  /** Minutes that no plan can place: the proven lower bound that was given. */
  readonly bound: number;
  /** Whether no plan can do better by the bound: exactly when `short` equals `bound`. */
  readonly isProved: boolean;
  /**
   * Whether no plan with one owner for each task can do better: the bound is met, or every choice of owners was ruled
   * out. Then a shortage above the bound is the price of not sharing tasks.
   */
  readonly isOptimal: boolean;
  /** The last stage that was needed: list scheduling, the repair of its shortages, or the complete search. */
  readonly method: AssignmentMethod;
  /** Minutes that each person is busy with tasks, by week. */
  readonly used: readonly (readonly number[])[];
  /** Consecutive tasks of one item, not kept apart by rule, that have different owners. */
  readonly handOvers: number;
  /** How many pairs of task and person were weighed. */
  readonly candidates: number;
}

/** See `Assignment.method`. */
export type AssignmentMethod = 'greedy' | 'search' | 'exact';

/** What became of one task: minutes in blocks and minutes short are together its minutes. */
export interface AssignedTask {
  /** Index of the person who does it; `undefined` when nobody may. */
  readonly owner: number | undefined;
  /** When the owner works on it. */
  readonly blocks: Intervals;
  /** Minutes that have no place. */
  readonly short: number;
  /** Why nobody does it: all of the pool do tasks that must be somebody else's, or the pool is empty. */
  readonly reason?: 'four-eyes' | 'empty-pool';
}

/** What the planner knows from elsewhere. */
export interface AssignmentLimits {
  /** Minutes that no plan can place, proved by a maximum flow. */
  readonly bound: number;
  /** Parts of the problem that cannot hold their work, with minutes for each that add up to the bound. */
  readonly bottlenecks?: readonly Bottleneck[];
}

/** Tasks that have too little time whoever does them. */
export interface Bottleneck {
  /** Indices of tasks. */
  readonly tasks: readonly number[];
  /** Minutes of them that no plan can place. */
  readonly bound: number;
}
