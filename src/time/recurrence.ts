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

/** When something comes back. */
export interface Recurrence {
  readonly every: RecurrenceEvery;
  /** One day or several; none when left out. */
  readonly on?: readonly RecurrenceOn[] | undefined;
  /** The local time, in minutes from midnight. No day depends on it. */
  readonly at?: number | undefined;
  /** The date from which it counts: nothing comes before it. */
  readonly starting?: string | undefined;
}

/** Whether such a day goes with such a unit: weekdays with weeks, days of the month with months and longer. */
export function doesFit(unit: RecurrenceUnit, on: RecurrenceOn): boolean {
  if (unit === 'day') return false;
  return on.kind === 'weekday' ? unit === 'week' : unit !== 'week';
}

/** How often, as files write it: `week`, `2 weeks`. */
export function writeEvery({ unit, count }: RecurrenceEvery): string {
  return count === 1 ? unit : `${count} ${unit}s`;
}
