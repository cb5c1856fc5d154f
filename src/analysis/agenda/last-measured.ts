import { valueOf } from '../../model/field.ts';
import type { Kpi, Measurement, Measurements } from '../../model/generated/entities.ts';

/**
 * When a KPI was last measured. `never`: no measurement is written; `elsewhere`: the figures stand in a file of their
 * own, of which nothing is known; `unknown`: something of it cannot be read.
 */
export type LastMeasured =
  | { readonly kind: 'on'; readonly measurement: Measurement; readonly date: string }
  | { readonly kind: 'never' | 'elsewhere' | 'unknown' };

/** The last measurement of a KPI up to today, the day included. A date to come is no measurement yet. */
export function lastMeasured(kpi: Kpi, today: string): LastMeasured {
  if (kpi.measurements.state === 'broken') return { kind: 'unknown' };
  const measurements = valueOf(kpi.measurements) ?? [];
  if (!isList(measurements)) return { kind: 'elsewhere' };
  let last: LastMeasured = { kind: 'never' };
  for (const measurement of measurements) {
    const date = valueOf(measurement.on);
    if (date === undefined) return { kind: 'unknown' };
    if (date <= today && (last.kind !== 'on' || date > last.date)) last = { kind: 'on', measurement, date };
  }
  return last;
}

function isList(value: Measurements | readonly Measurement[]): value is readonly Measurement[] {
  return Array.isArray(value);
}
