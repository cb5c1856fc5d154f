import { addDuration } from '../time/add-duration.ts';
import { addDays } from '../time/calendar-date.ts';
import type { Duration } from '../time/duration.ts';

/** What the plan assumes, as configured. */
export interface PlanningInput {
  /** How far it looks ahead. */
  readonly horizon: Duration;
  /** The first day, when it is not today. */
  readonly from?: string | undefined;
  /** The part of working time that can be planned where a person states no capacity, 0 to 1. */
  readonly productive: number;
  /** The part of capacity from which a week counts as overfull, 0 to 2. */
  readonly utilisationWarn: number;
}

/** What the plan assumes, with the days it covers. */
export interface Planning {
  /** First day of the horizon, `2026-11-30`. */
  readonly from: string;
  /** The day after its last. */
  readonly to: string;
  readonly productive: number;
  readonly utilisationWarn: number;
}

/** Four weeks, three fifths of working time, overfull from 85 %: the defaults of the configuration. */
export const DEFAULT_PLANNING: PlanningInput = {
  horizon: { seconds: 0, minutes: 0, days: 0, workingDays: 0, weeks: 4, months: 0, years: 0 },
  productive: 0.6,
  utilisationWarn: 0.85,
};

/** The longest horizon: a plan of more than five years is a slip of the pen, and costs what it is long. */
const MOST_DAYS = 1830;

/** The days that a plan covers, at least one. */
export function planningFrom(input: PlanningInput, today: string): Planning {
  const from = input.from ?? today;
  const [least, most] = [addDays(from, 1), addDays(from, MOST_DAYS)];
  const wanted = addDuration(from, input.horizon) ?? most;
  const to = wanted < least ? least : wanted > most ? most : wanted;
  return { from, to, productive: input.productive, utilisationWarn: input.utilisationWarn };
}
