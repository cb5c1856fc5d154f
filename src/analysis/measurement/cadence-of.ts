import { valueOf } from '../../model/field.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import type { RecurrenceEvery } from '../../time/recurrence.ts';
import { metricOf } from './metric-of.ts';

/** How often a KPI is measured: what it says itself, else its metric. `undefined`: nobody says, or it cannot be read. */
export function cadenceOf(kpi: Kpi): RecurrenceEvery | undefined {
  if (kpi.every.state !== 'absent') return valueOf(kpi.every);
  const unit = metricOf(kpi)?.every;
  return unit === undefined ? undefined : { unit, count: 1 };
}
