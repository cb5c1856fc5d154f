import type { Text } from '../diagnostics/text.ts';
import type { Confidence } from './fact.ts';

/** What a metric says something about. */
export type MetricFamily =
  | 'awareness'
  | 'growth'
  | 'engagement'
  | 'traffic'
  | 'conversion'
  | 'paid'
  | 'video'
  | 'care'
  | 'reputation'
  | 'crisis'
  | 'operations';

/** What a metric is counted in: things, per cent, a plain ratio, points of a score, time, or money. */
export type MetricUnit = 'count' | 'percent' | 'ratio' | 'points' | 'duration' | 'money';

/** What a rate can be divided by. */
export type Denominator = 'reach' | 'impressions' | 'views' | 'followers' | 'posts';

/** A metric that a KPI can name without a definition of its own. */
export interface Metric {
  readonly id: string;
  readonly title: Text;
  readonly family: MetricFamily;
  /** How it is computed, over counters in plain words. */
  readonly formula: Text;
  readonly unit: MetricUnit;
  /** Whether a higher or a lower value is better, or a band. */
  readonly direction: 'up' | 'down' | 'range';
  /** How often it is measured unless the KPI says otherwise; `undefined`: with every incident. */
  readonly every: 'day' | 'week' | 'month' | 'quarter' | undefined;
  /** What the sources divide by; where there are several they disagree, and the KPI has to say which one it means. */
  readonly denominators?: readonly Denominator[];
  /** The least and the greatest value that the formula can give, in the metric's unit (85 for 85 %). */
  readonly least?: number;
  readonly most?: number;
  /** A raw count that grows by itself or by money and says little alone. */
  readonly isVanity?: true;
  /** What it tells beyond its family. */
  readonly tells?: 'satisfaction' | 'sentiment' | 'response';
  readonly source: string;
  readonly confidence: Confidence;
  /** Date on which the source was read. */
  readonly checkedOn: string;
}
