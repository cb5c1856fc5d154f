import { isDefined, metricOf } from '../../analysis/measurement/metric-of.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';

export const noCadence = defineRule({
  id: 'kpi/no-cadence',
  severity: 'warning',
  section: 4,
  sources: ['S7', 'S67'],
  summary: {
    en: 'A metric of its own does not say how often it is measured.',
    tr: 'Katalogda olmayan bir ölçütün ne sıklıkla ölçüleceği yazılmamış.',
  },
  why: {
    en: 'Measuring is a process that is followed; without a rhythm the figure stands in no plan and is looked up when it is too late.',
    tr: 'Ölçüm takip edilen bir süreçtir; sıklığı belli olmayan bir sayı hiçbir plana girmez, bakıldığında iş işten geçmiş olur.',
  },
  messages: {
    none: {
      en: 'KPI "{kpi}" does not say how often it is measured.',
      tr: '"{kpi}" göstergesinin ne sıklıkla ölçüleceği yazılmamış.',
      help: {
        en: 'Write `every: day`, `week`, `month` or `quarter`; only metrics of the catalogue have a rhythm of their own.',
        tr: '`every: day`, `week`, `month` ya da `quarter` yazın; yalnızca katalogdaki ölçütlerin kendi sıklığı vardır.',
      },
    },
  },
  example: {
    bad: `kpis:
  tastings:
    metric: booked-tastings
    definition: Tastings that were booked through a link of ours
    goals: reach
    owner: mina-falk
    source: Booking form
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
  subjects: (model) => model.kpis.filter(hasNoRhythm),
  *check({ id, at, every }) {
    if (every.state === 'absent') yield { at, message: 'none', params: { kpi: id } };
  },
});

/** A metric of its own; of one that says nothing at all another rule speaks. */
function hasNoRhythm(kpi: Kpi): boolean {
  return kpi.metric.state !== 'broken' && metricOf(kpi) === undefined && isDefined(kpi);
}
