import type { MetricFamily } from '../../facts/metric.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Goal, Kpi } from '../../model/generated/entities.ts';
import { metricOf } from '../measurement/metric-of.ts';
import { oncePerModel } from '../once-per-model.ts';
import { contentsAhead } from './contents-ahead.ts';

/** Which goals the content of the days that the plan covers serves. */
export interface ServedGoals {
  readonly goals: ReadonlySet<Goal>;
  /** False while something on the way cannot be read, so that there may be more. */
  readonly isKnown: boolean;
}

/** The goals of the content ahead: those of the entries, which they may have from their campaign. */
export const servedGoals = oncePerModel((model): ServedGoals => {
  const ahead = contentsAhead(model);
  const fields = ahead.contents.map(({ entry }) => entry.goals);
  const campaigns = ahead.contents.map(({ entry }) => entry.campaign);
  return {
    goals: new Set(fields.flatMap((field) => listOf(field).flatMap(({ target }) => target ?? []))),
    isKnown: ahead.isKnown && [...fields, ...campaigns].every(({ state }) => state !== 'broken'),
  };
});

/** Families whose figures come from answering, from crises and from the own work, and not from what is published. */
const NOT_BY_CONTENT: ReadonlySet<MetricFamily | undefined> = new Set(['care', 'reputation', 'crisis', 'operations']);

/** Goals that content can serve and whose day is not past: those that are measured by answers or crises alone are left out. */
export const contentGoals = oncePerModel((model): readonly Goal[] => {
  const kpis = new Map<Goal | undefined, Kpi[]>();
  for (const kpi of model.kpis) {
    for (const { target } of listOf(kpi.goals)) kpis.set(target, [...(kpis.get(target) ?? []), kpi]);
  }
  const areKpisKnown = model.kpis.every(({ goals, metric }) => goals.state !== 'broken' && metric.state !== 'broken');
  return model.goals.filter((goal) => {
    const due = valueOf(goal.due);
    if (goal.due.state === 'broken' || (due !== undefined && due < model.planning.from) || !areKpisKnown) return false;
    const families = (kpis.get(goal) ?? []).map((kpi) => metricOf(kpi)?.family);
    return families.length === 0 || families.some((family) => !NOT_BY_CONTENT.has(family));
  });
});
