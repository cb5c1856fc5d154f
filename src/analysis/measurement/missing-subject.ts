import type { MeasuredSubject } from '../../facts/metric-hints.ts';
import type { Model } from '../../model/model.ts';
import { isActiveAccount, isOnNetwork } from '../active.ts';
import { measuresAnywhere } from './measures.ts';

/** Whether there is something to measure and something is measured: of an organisation without KPIs that is the gap. */
export function isMeasuring(model: Model): boolean {
  return model.kpis.length > 0 && model.accounts.some((account) => isActiveAccount(account) && isOnNetwork(account));
}

/** Whether surely no KPI is about the subject. */
export function lacksSubject(model: Model, subject: MeasuredSubject): boolean {
  const { subjects, isKnown } = measuresAnywhere(model);
  return isKnown && !subjects.has(subject);
}
