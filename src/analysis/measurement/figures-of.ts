import { type Field, listOf, valueOf } from '../../model/field.ts';
import type { Kpi, Measurement } from '../../model/generated/entities.ts';
import type { Quantity } from '../../model/values/parse-quantity.ts';

/** A value that stands in a KPI, with the field that it is or stands in. */
export interface Figure {
  readonly field: 'target' | 'baseline' | 'thresholds' | 'measurements';
  readonly quantity: Quantity;
  readonly at: Field<Quantity>['at'];
}

/** Every value of a KPI that can be read: its target first, then the baseline, the thresholds and the measurements. */
export function figuresOf(kpi: Kpi): readonly Figure[] {
  const figures: Figure[] = [];
  const add = (field: Figure['field'], value: Field<Quantity>) => {
    if (value.state === 'value') figures.push({ field, quantity: value.value, at: value.at });
  };
  const target = valueOf(kpi.target);
  if (target !== undefined) for (const value of [target.value, target.min, target.max]) add('target', value);
  add('baseline', kpi.baseline);
  for (const { below, above } of listOf(kpi.thresholds)) for (const value of [below, above]) add('thresholds', value);
  for (const { value } of measurementsOf(kpi)) add('measurements', value);
  return figures;
}

/** The measurements of a KPI that stand in the file itself; none when a table holds them. */
export function measurementsOf(kpi: Kpi): readonly Measurement[] {
  const measurements = valueOf(kpi.measurements);
  return measurements !== undefined && isList(measurements) ? measurements : [];
}

function isList(value: unknown): value is readonly Measurement[] {
  return Array.isArray(value);
}
