import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
import { valueOf } from '../../model/field.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import type { Quantity } from '../../model/values/parse-quantity.ts';
import { measurementsOf } from './figures-of.ts';

/** A measurement with its day. */
export interface DatedFigure {
  readonly on: string;
  /** Where the day stands. */
  readonly at: NodePlace;
  readonly quantity: Quantity;
  /** Where the value stands. */
  readonly valueAt: NodePlace;
}

/** A KPI's measurements by day. None when one of them cannot be read: it might be the first or the last. */
export function datedFigures(kpi: Kpi): readonly DatedFigure[] {
  const figures: DatedFigure[] = [];
  for (const { on, value } of measurementsOf(kpi)) {
    const [day, quantity] = [valueOf(on), valueOf(value)];
    if (day === undefined || quantity === undefined) return [];
    figures.push({ on: day, at: on.at, quantity, valueAt: value.at });
  }
  return figures.sort((a, b) => compareCodeUnits(a.on, b.on));
}
