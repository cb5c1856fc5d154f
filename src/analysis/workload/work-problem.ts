import type { Intervals } from '../../time/intervals.ts';

/**
 * The question of who can do what when, without names of the domain: tasks with windows, people with working time and
 * weekly budgets. All amounts are whole minutes, all instants UTC minutes since 1970. People and tasks are sorted by id
 * (code units) and pools by index, so that the same organisation is the same problem whatever the order of its files.
 */
export interface WorkProblem {
  readonly people: readonly WorkPerson[];
  readonly tasks: readonly WorkTask[];
  /**
   * Instants at which the days of the organisation's zone begin, ascending, with the end of the last day as last item:
   * day `k` is `[days[k], days[k + 1])`. Every window and all working time lies between the first and the last.
   */
  readonly days: readonly number[];
  /** The week of each day: index into `weeks`. Days of a week stand together. */
  readonly weekOfDay: readonly number[];
  /** ISO weeks in order, `2026-W48`. */
  readonly weeks: readonly string[];
}

/** Somebody who can work. */
export interface WorkPerson {
  readonly id: string;
  /** Working time after holidays and absences, inside the problem's days. */
  readonly working: Intervals;
  /** Minutes that the person has for tasks, by week: the capacity less what is fixed. */
  readonly weekly: readonly number[];
}

/** A piece of work that one person does within a window, in several sittings if need be. */
export interface WorkTask {
  /** `calendar/entry/stage`. */
  readonly id: string;
  /** Person-time, above 0. */
  readonly minutes: number;
  /** The window `[release, due)`. */
  readonly release: number;
  readonly due: number;
  /** Who may do it: indices of people, ascending, at least one. A task whose owner is fixed has one. */
  readonly pool: readonly number[];
  /** The entry it belongs to, for continuity and for separation of duties: tasks of one item share it. */
  readonly item: number;
  /** Tasks (by index) of the same item whose owner must be somebody else: author and approver. */
  readonly apartFrom: readonly number[];
}
