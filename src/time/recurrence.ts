/** How often something comes back: every so many units. */
export interface RecurrenceEvery {
  readonly unit: RecurrenceUnit;
  /** 1 or more. */
  readonly count: number;
}

/** The unit of a recurrence. */
export type RecurrenceUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** On which day something comes back. */
export type RecurrenceOn =
  /** 0 for Monday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** The first (1) to fourth (4) or the last (-1) such weekday of the month. */
  | { readonly kind: 'nth-weekday'; readonly nth: number; readonly weekday: number }
  /** 1-31; a month that is too short ends on its last day. */
  | { readonly kind: 'month-day'; readonly day: number };
