import { isDefined, metricOf } from '../../analysis/measurement/metric-of.ts';
import { misspeltMetric } from '../../analysis/measurement/misspelt-metric.ts';
import { valueOf } from '../../model/field.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';

export const noDefinition = defineRule({
  id: 'kpi/no-definition',
  severity: 'warning',
  section: 4,
  sources: ['S63'],
  summary: {
    en: 'A metric of its own has neither a definition nor a formula.',
    tr: 'Katalogda olmayan bir ölçütün tanımı da formülü de yok.',
  },
  why: {
    en: 'The data must be analysed rightly; two people who count different things under one name will both be right and never agree.',
    tr: 'Veriler doğru analiz edilmelidir; aynı ad altında farklı şeyleri sayan iki kişinin ikisi de haklıdır, ama hiç anlaşamaz.',
  },
  messages: {
    undefined: {
      en: 'Metric "{metric}" is not in the catalogue, and nothing says what it means.',
      tr: '"{metric}" ölçütü katalogda yok, ne olduğu da yazılmamış.',
      help: {
        en: 'Say what is counted, `definition: Tastings booked through our links`, and its `unit`.',
        tr: 'Neyin sayıldığını yazın, `definition: Bağlantılarımızdan alınan tadım randevuları`, birimini de `unit` alanına.',
      },
    },
    unnamed: {
      en: 'KPI "{kpi}" says neither which metric it measures nor what it means.',
      tr: '"{kpi}" göstergesinin hangi ölçütü ölçtüğü de ne anlama geldiği de yazılmamış.',
      help: {
        en: 'Name a metric of the catalogue, `metric: csat`, or define your own with `definition` and `unit`.',
        tr: 'Katalogdan bir ölçüt yazın, `metric: csat`, ya da kendinizinkini `definition` ve `unit` ile tanımlayın.',
      },
    },
  },
  example: {
    bad: `kpis:
  tastings:
    metric: booked-tastings
    goals: reach
    owner: mina-falk
    source: Booking form
    every: month
    target: {value: 40, due: 2027-06-30}
    thresholds: [{below: 15, action: Show the tasting room every Thursday.}]`,
    good: `kpis:
  tastings:
    metric: booked-tastings
    definition: Tastings that were booked through a link of ours
    goals: reach
    owner: mina-falk
    source: Booking form
    every: month
    target: {value: 40, due: 2027-06-30}
    thresholds: [{below: 15, action: Show the tasting room every Thursday.}]`,
  },
  subjects: (model) => model.kpis.filter(hasOwnMetric),
  *check(kpi) {
    if (isDefined(kpi)) return;
    const metric = valueOf(kpi.metric);
    if (metric === undefined) yield { at: kpi.at, message: 'unnamed', params: { kpi: kpi.id } };
    else yield { at: kpi.metric.at, message: 'undefined', params: { metric } };
  },
});

function hasOwnMetric(kpi: Kpi): boolean {
  return kpi.metric.state !== 'broken' && metricOf(kpi) === undefined && misspeltMetric(kpi) === undefined;
}
