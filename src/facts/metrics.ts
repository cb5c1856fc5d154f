import type { Metric } from './metric.ts';
import { awarenessAndGrowthMetrics } from './metrics/awareness-and-growth.ts';
import { careMetrics } from './metrics/care.ts';
import { engagementMetrics } from './metrics/engagement.ts';
import { reputationAndOperationsMetrics } from './metrics/reputation-and-operations.ts';
import { trafficAndConversionMetrics } from './metrics/traffic-and-conversion.ts';
import { videoMetrics } from './metrics/video.ts';

/** Every metric that needs no definition, by family. */
export const metrics: readonly Metric[] = [
  ...awarenessAndGrowthMetrics,
  ...engagementMetrics,
  ...trafficAndConversionMetrics,
  ...videoMetrics,
  ...careMetrics,
  ...reputationAndOperationsMetrics,
];

const byId = new Map(metrics.map((one) => [one.id, one]));

/** The metric of this id. */
export function metricById(id: string): Metric | undefined {
  return byId.get(id);
}
