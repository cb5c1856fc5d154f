import { metricById, metrics } from '../../facts/metrics.ts';
import { valueOf } from '../../model/field.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import { similarId } from '../../model/similar-id.ts';
import { isDefined } from './metric-of.ts';

/** A metric that is none of the catalogue's, with those it may stand for. */
export interface MisspeltMetric {
  readonly metric: string;
  /** One: a slip. Several: a name that leaves open which of them is meant. */
  readonly meant: readonly string[];
}

const ids = metrics.map(({ id }) => id);

/** What a KPI without a definition of its own may mean by its metric, when that is near something in the catalogue. */
export function misspeltMetric(kpi: Kpi): MisspeltMetric | undefined {
  const metric = valueOf(kpi.metric);
  if (metric === undefined || metricById(metric) !== undefined || isDefined(kpi)) return undefined;
  const variants = ids.filter((id) => id.startsWith(`${metric}-`));
  const divided = variants.filter(
    (id) => kpi.denominator.state === 'value' && id.endsWith(`-${kpi.denominator.value}`),
  );
  if (divided.length === 1) return { metric, meant: divided };
  if (variants.length > 0) return { metric, meant: variants };
  const near = similarId(metric, ids);
  return near === undefined ? undefined : { metric, meant: [near] };
}
