import { type MeasuredSubject, metricHints } from '../../facts/metric-hints.ts';
import { valueOf } from '../../model/field.ts';
import type { Account, Kpi } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';
import { metricOf } from './metric-of.ts';
import { misspeltMetric } from './misspelt-metric.ts';

/** What is known of the KPIs of one account, or of all. */
export interface Measures {
  /** How many there are. */
  readonly count: number;
  /** How many of them are raw counts that say little alone. */
  readonly vanity: number;
  readonly subjects: ReadonlySet<MeasuredSubject>;
  /** False when a KPI's metric or accounts cannot be read, so that there may be more. */
  readonly isKnown: boolean;
}

/** What the organisation measures at all. */
export const measuresAnywhere = oncePerModel((model): Measures => summaryOf(model.kpis));

/** What is measured of an account. */
export const measuresOf = oncePerModel((model) => {
  const everywhere: Kpi[] = [];
  const named = new Map<Account, Kpi[]>();
  let areAccountsKnown = true;
  for (const kpi of model.kpis) {
    const scope = valueOf(kpi.accounts);
    if (kpi.accounts.state === 'broken') areAccountsKnown = false;
    if (kpi.accounts.state === 'absent' || scope?.isAll) everywhere.push(kpi);
    for (const { target } of scope?.references ?? []) {
      if (target === undefined) continue;
      const own = named.get(target);
      if (own === undefined) named.set(target, [kpi]);
      else own.push(kpi);
    }
  }
  const common = summaryOf(everywhere);
  return (account: Account): Measures => {
    const own = summaryOf(named.get(account) ?? []);
    return {
      count: own.count + common.count,
      vanity: own.vanity + common.vanity,
      subjects: new Set([...own.subjects, ...common.subjects]),
      isKnown: areAccountsKnown && own.isKnown && common.isKnown,
    };
  };
});

function summaryOf(kpis: readonly Kpi[]): Measures {
  const subjects = new Set<MeasuredSubject>();
  for (const kpi of kpis) for (const subject of subjectsOf(kpi)) subjects.add(subject);
  const vanity = kpis.filter((kpi) => metricOf(kpi)?.isVanity).length;
  const isKnown = kpis.every((kpi) => kpi.metric.state !== 'broken' && misspeltMetric(kpi) === undefined);
  return { count: kpis.length, vanity, subjects, isKnown };
}

const SUBJECTS = Object.keys(metricHints) as readonly MeasuredSubject[];

function subjectsOf(kpi: Kpi): readonly MeasuredSubject[] {
  const metric = metricOf(kpi);
  if (metric !== undefined) return SUBJECTS.filter((subject) => subject === metric.family || subject === metric.tells);
  const words = [kpi.id, valueOf(kpi.metric), valueOf(kpi.title), valueOf(kpi.definition)].join(' ').toLowerCase();
  return SUBJECTS.filter((subject) => metricHints[subject].test(words));
}
