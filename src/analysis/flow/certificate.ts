/**
 * Why work does not fit, as plain data that anybody can add up: these tasks need `work` minutes, and whatever is done
 * for them comes out of the listed time, `capacity` minutes together. Whoever does what, `short` minutes stay undone.
 * Everything is sorted by id (code units), then by week or day.
 */
export interface Certificate extends CutCapacities {
  /** Ids of tasks. */
  readonly tasks: readonly string[];
  readonly work: number;
  readonly capacity: number;
  /** `work - capacity`, above 0. */
  readonly short: number;
}

/** The time that binds, in minutes; what is 0 is left out. */
export interface CutCapacities {
  /** What people have for tasks in a week. */
  readonly personWeeks: readonly PersonWeek[];
  /** What people are at work on a day. */
  readonly personDays: readonly PersonDay[];
  /** How long anybody who may do a task is at work within its window on a day: it is in one pair of hands at a time. */
  readonly taskDays: readonly TaskDay[];
}

/** A person's minutes for tasks in an ISO week. */
export interface PersonWeek {
  readonly person: string;
  readonly week: string;
  readonly minutes: number;
}

/** A person's working minutes on a day, which is an index into the problem's days. */
export interface PersonDay {
  readonly person: string;
  readonly day: number;
  readonly minutes: number;
}

/** The most that a task can take of a day, which is an index into the problem's days. */
export interface TaskDay {
  readonly task: string;
  readonly day: number;
  readonly minutes: number;
}
