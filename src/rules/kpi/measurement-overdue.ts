import { nextMeasurement } from '../../analysis/measurement/next-measurement.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import { addDays } from '../../time/calendar-date.ts';
import { defineRule } from '../define-rule.ts';

/** How many days a measurement may be late. */
interface Options {
  readonly graceDays: number;
}

export const measurementOverdue = defineRule<Kpi, Options>({
  id: 'kpi/measurement-overdue',
  severity: 'warning',
  section: 4,
  readsClock: true,
  measure: { param: 'due', worse: 'less' },
  sources: ['S7', 'S67'],
  summary: { en: 'A KPI has not been measured when it was due.', tr: 'Bir göstergenin ölçüm zamanı geçmiş.' },
  why: {
    en: 'Measuring is a process that is followed; a figure of last quarter decides about this one, and nobody notices.',
    tr: 'Ölçüm takip edilen bir süreçtir; zamanı geçmiş bir sayıyla karar verilir ve kimse fark etmez.',
  },
  messages: {
    late: {
      en: 'KPI "{kpi}" was last measured on {last}; the next measurement was due on {due}.',
      tr: '"{kpi}" göstergesinin son ölçümü: {last}; sonraki ölçüm için son tarih: {due}.',
      help: {
        en: 'Add the measurement, `measurements: [{on: 2026-11-30, value: 3.6%}]`, or change how often it is measured, `every`.',
        tr: 'Ölçümü ekleyin, `measurements: [{on: 2026-11-30, value: 3.6%}]`, ya da `every` alanındaki sıklığı değiştirin.',
      },
    },
  },
  example: {
    bad: `kpis:
  clicks:
    metric: link-clicks
    goals: reach
    owner: mina-falk
    source: Platform statistics
    every: week
    target: {value: 900, due: 2027-06-30}
    thresholds: [{below: 400, action: Rewrite the calls to action.}]
    measurements: [{on: 2026-11-15, value: 610}]`,
    good: `kpis:
  clicks:
    metric: link-clicks
    goals: reach
    owner: mina-falk
    source: Platform statistics
    every: week
    target: {value: 900, due: 2027-06-30}
    thresholds: [{below: 400, action: Rewrite the calls to action.}]
    measurements: [{on: 2026-11-15, value: 610}, {on: 2026-11-29, value: 640}]`,
  },
  options: {
    schema: { type: 'object', properties: { graceDays: { type: 'integer', minimum: 0 } } },
    defaults: { graceDays: 3 } satisfies Options,
    stricter: { graceDays: 'lower' },
  },
  subjects: (model) => model.kpis.filter((kpi) => nextMeasurement(kpi, model.today) !== undefined),
  *check(kpi, { model, options }) {
    const next = nextMeasurement(kpi, model.today);
    if (next === undefined || addDays(next.due, options.graceDays) >= model.today) return;
    const params = { kpi: kpi.id, last: { date: next.last }, due: { date: next.due } };
    yield { at: next.at, message: 'late', params };
  },
});
