import type { Metric, MetricUnit } from '../../facts/metric.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import type { Quantity } from '../../model/values/parse-quantity.ts';
import { type Figure, figuresOf } from './figures-of.ts';
import { metricOf } from './metric-of.ts';

/** The values of a KPI that are written alike. */
export interface KindOfFigures {
  readonly figures: readonly [Figure, ...Figure[]];
  /** Whether the metric can be counted so; true when the KPI has a metric of its own. */
  readonly fitsMetric: boolean;
}

/** How the values of a KPI are written. */
export interface FiguresByKind {
  /** The metric of the catalogue, when it is one. */
  readonly metric: Metric | undefined;
  /** The first value that is written as the metric wants it. */
  readonly expected: Figure | undefined;
  /** Values that cannot be compared with it, kind by kind. */
  readonly wrong: readonly KindOfFigures[];
}

// A ratio of 4 and one of 400 % are the same to many, and so are 38 points of sentiment and 38 %.
const KINDS: Readonly<Record<MetricUnit, readonly Quantity['kind'][]>> = {
  count: ['number'],
  percent: ['percentage'],
  ratio: ['number', 'percentage'],
  points: ['number', 'percentage'],
  duration: ['duration'],
  money: ['money'],
};

/** The values of a KPI by the way they are written; words are left out, they are no values. */
export function figuresByKind(kpi: Kpi): FiguresByKind {
  const metric = metricOf(kpi);
  const kinds = new Map<string, [Figure, ...Figure[]]>();
  for (const figure of figuresOf(kpi)) {
    const kind = kindOf(figure.quantity);
    if (kind === 'prose') continue;
    const alike = kinds.get(kind);
    if (alike === undefined) kinds.set(kind, [figure]);
    else alike.push(figure);
  }
  const all = [...kinds.values()].map((figures) => ({ figures, fitsMetric: fits(figures[0], metric) }));
  const right = all.find((kind) => kind.fitsMetric);
  return { metric, expected: right?.figures[0], wrong: all.filter((kind) => kind !== right) };
}

function kindOf(quantity: Quantity): string {
  return quantity.kind === 'money' ? quantity.money.currency : quantity.kind;
}

function fits({ quantity }: Figure, metric: Metric | undefined): boolean {
  return metric === undefined || KINDS[metric.unit].includes(quantity.kind);
}
