import { defineRule } from '../define-rule.ts';

export const noSource = defineRule({
  id: 'kpi/no-source',
  severity: 'warning',
  section: 4,
  sources: ['S63'],
  summary: { en: 'A KPI does not say where its figures come from.', tr: 'Bir göstergenin veri kaynağı yazılmamış.' },
  why: {
    en: 'The data must be analysed rightly, and two tools count the same thing differently: whoever takes over would go on with other figures.',
    tr: 'Veriler doğru analiz edilmelidir; iki araç aynı şeyi farklı sayar, işi devralan başka sayılarla devam etmiş olur.',
  },
  messages: {
    none: {
      en: 'KPI "{kpi}" does not say where its figures come from.',
      tr: '"{kpi}" göstergesinin veri kaynağı yazılmamış.',
      help: {
        en: 'Name the tool or the report: `source: Instagram Insights`.',
        tr: 'Aracı ya da raporu yazın: `source: Instagram Insights`.',
      },
    },
  },
  example: {
    bad: `kpis:
  clicks:
    metric: link-clicks
    goals: reach
    owner: mina-falk
    target: {value: 900, due: 2027-06-30}
    thresholds: [{below: 400, action: Rewrite the calls to action.}]`,
    good: `kpis:
  clicks:
    metric: link-clicks
    goals: reach
    owner: mina-falk
    source: Link shortener, weekly report
    target: {value: 900, due: 2027-06-30}
    thresholds: [{below: 400, action: Rewrite the calls to action.}]`,
  },
  subjects: (model) => model.kpis,
  *check({ id, at, source }) {
    if (source.state === 'absent') yield { at, message: 'none', params: { kpi: id } };
  },
});
