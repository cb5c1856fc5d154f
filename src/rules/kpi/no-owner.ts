import { defineRule } from '../define-rule.ts';

export const noOwner = defineRule({
  id: 'kpi/no-owner',
  severity: 'error',
  section: 4,
  sources: ['S62'],
  summary: { en: 'Nobody follows a KPI.', tr: 'Bir göstergenin takibi kimseye verilmemiş.' },
  why: {
    en: 'The figures must be followed by somebody who was given the task; what everybody is to watch is watched by nobody.',
    tr: 'Ölçümün takibi bununla görevlendirilmiş kişilerce yapılmalıdır; herkesin bakacağı sayıya kimse bakmaz.',
  },
  messages: {
    none: {
      en: 'KPI "{kpi}" has no owner.',
      tr: '"{kpi}" göstergesinin takibi kimseye atanmamış.',
      help: {
        en: 'Name a person or a role: `owner: analyst`; while nobody is found, write `owner: tbd`.',
        tr: 'Bir kişi ya da rol yazın: `owner: analyst`; henüz kimse bulunmadıysa `owner: tbd` yazın.',
      },
    },
  },
  example: {
    bad: `kpis:
  clicks:
    metric: link-clicks
    goals: reach
    source: Platform statistics
    target: {value: 900, due: 2027-06-30}
    thresholds: [{below: 400, action: Rewrite the calls to action.}]`,
    good: `kpis:
  clicks:
    metric: link-clicks
    goals: reach
    owner: mina-falk
    source: Platform statistics
    target: {value: 900, due: 2027-06-30}
    thresholds: [{below: 400, action: Rewrite the calls to action.}]`,
  },
  subjects: (model) => model.kpis,
  *check({ id, owner, at }) {
    if (owner.state === 'absent') yield { at, message: 'none', params: { kpi: id } };
  },
});
