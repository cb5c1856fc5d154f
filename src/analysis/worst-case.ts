/** The longest that something takes, and the earliest beginning from which it takes that long. */
export interface WorstCase {
  /** The instant at which it begins (UTC minutes). */
  readonly at: number;
  /** Minutes; `undefined` when what begins then, or later, never comes to an end as far as is known. */
  readonly minutes: number | undefined;
}

/** The worse of two, the first of equals. */
export function worse(a: WorstCase, b: WorstCase): WorstCase {
  if (a.minutes === undefined) return a;
  return b.minutes === undefined || b.minutes > a.minutes ? b : a;
}
