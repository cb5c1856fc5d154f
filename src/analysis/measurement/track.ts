import type { NodePlace } from '../../diagnostics/place.ts';
import { valueOf } from '../../model/field.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import type { Quantity } from '../../model/values/parse-quantity.ts';
import { dayOf } from '../../time/calendar-date.ts';
import { amountOf } from './amount.ts';
import { type DatedFigure, datedFigures } from './dated-figures.ts';

/** A KPI's way from its first measurement to its target. */
export interface Track {
  readonly first: DatedFigure;
  readonly last: DatedFigure;
  readonly target: Quantity;
  /** Date of the target. */
  readonly due: string;
  /** Where the target stands. */
  readonly at: NodePlace;
}

/** The way of a KPI whose target is a value by a day, and that was measured at least twice before; else `undefined`. */
export function trackOf(kpi: Kpi): Track | undefined {
  const figures = datedFigures(kpi);
  const [first, last] = [figures[0], figures.at(-1)];
  const written = valueOf(kpi.target);
  const [target, due] = [written && valueOf(written.value), written && valueOf(written.due)];
  if (written === undefined || target === undefined || due === undefined) return undefined;
  if (first === undefined || last === undefined || first.on >= last.on || first.on >= due) return undefined;
  return { first, last, target, due, at: written.value.at };
}

/**
 * Whether the last measurement is further behind the straight line from the first one to the target than the tolerance,
 * in per cent of the whole way. After the target's day the line stays at the target. False for what cannot be compared,
 * and where the target was reached at the start.
 */
export function isBehind({ first, last, target, due }: Track, tolerance: number): boolean {
  const [start, now, goal] = [first.quantity, last.quantity, target].map(amountOf);
  if (!start || !now || !goal || start.scale !== goal.scale || now.scale !== goal.scale) return false;
  const total = dayOf(due) - dayOf(first.on);
  const elapsed = Math.min(dayOf(last.on) - dayOf(first.on), total);
  const way = Math.abs(goal.value - start.value);
  const done = (now.value - start.value) * Math.sign(goal.value - start.value);
  return way > 0 && (way * elapsed - done * total) * 100 > tolerance * way * total;
}
