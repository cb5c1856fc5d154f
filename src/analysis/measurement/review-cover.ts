import { listOf } from '../../model/field.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';

/** Whether a review meeting looks at the KPI. One that names no KPIs, or whose list cannot be read, may look at all. */
export const isReviewed = oncePerModel((model) => {
  const named = new Set<unknown>();
  for (const review of model.reviews) for (const { target } of listOf(review.kpis)) named.add(target);
  const areAll = model.reviews.some(({ kpis }) => kpis.state !== 'value');
  return (kpi: Kpi): boolean => areAll || named.has(kpi);
});

/** Whether the KPI says what is done when a value is passed. What cannot be read counts as said. */
export function hasAction(kpi: Kpi): boolean {
  return kpi.thresholds.state === 'broken' || listOf(kpi.thresholds).some(({ action }) => action.state !== 'absent');
}
