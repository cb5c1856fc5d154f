import type { Metric } from '../../facts/metric.ts';
import { metricById } from '../../facts/metrics.ts';
import { valueOf } from '../../model/field.ts';
import type { Kpi } from '../../model/generated/entities.ts';

/**
 * The catalogue's metric that a KPI measures: the one it names, or, when it names none, the one whose id it has.
 * `undefined` for a metric of its own, and when the metric cannot be read.
 */
export function metricOf(kpi: Kpi): Metric | undefined {
  if (kpi.metric.state === 'absent') return isDefined(kpi) ? undefined : metricById(kpi.id);
  return metricById(valueOf(kpi.metric) ?? '');
}

/** Whether the KPI says itself what its metric means. What cannot be read counts as said. */
export function isDefined(kpi: Kpi): boolean {
  return kpi.definition.state !== 'absent' || kpi.formula.state !== 'absent';
}

/** Which way is better: what the KPI says, else its metric. `undefined`: nobody says. */
export function directionOf(kpi: Kpi): Metric['direction'] | undefined {
  if (kpi.direction.state === 'absent') return metricOf(kpi)?.direction;
  return valueOf(kpi.direction);
}
