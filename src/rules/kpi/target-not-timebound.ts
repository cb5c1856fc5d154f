import { directionOf } from '../../analysis/measurement/metric-of.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';

export const targetNotTimebound = defineRule({
  id: 'kpi/target-not-timebound',
  severity: 'warning',
  section: 4,
  sources: ['S40'],
  summary: {
    en: 'A target does not say by when it is to be reached.',
    tr: 'Bir hedef değere ne zaman ulaşılacağı yazılmamış.',
  },
  why: {
    en: 'A target without a day is never missed: it is always being worked on.',
    tr: 'Tarihi olmayan bir hedef hiç kaçırılmaz: ona hep "çalışılıyordur".',
  },
  messages: {
    open: {
      en: 'The target of KPI "{kpi}" has no day by which it is to be reached.',
      tr: '"{kpi}" göstergesinin hedefine ne zaman ulaşılacağı yazılmamış.',
      help: {
        en: 'Add the day, `target: {value: 4%, due: 2027-06-30}`, or give the goal that it serves one.',
        tr: 'Tarihi ekleyin, `target: {value: 4%, due: 2027-06-30}`, ya da hizmet ettiği hedefe tarih verin.',
      },
    },
  },
  example: {
    bad: `kpis:
  clicks:
    metric: link-clicks
    owner: mina-falk
    source: Platform statistics
    target: {value: 900}
    thresholds: [{below: 400, action: Rewrite the calls to action.}]`,
    good: `kpis:
  clicks:
    metric: link-clicks
    owner: mina-falk
    source: Platform statistics
    target: {value: 900, due: 2027-06-30}
    thresholds: [{below: 400, action: Rewrite the calls to action.}]`,
  },
  subjects: (model) => model.kpis.filter(hasTarget),
  *check(kpi) {
    const target = valueOf(kpi.target);
    if (target === undefined || target.due.state !== 'absent' || hasDayByGoal(kpi)) return;
    yield { at: kpi.target.at, message: 'open', params: { kpi: kpi.id } };
  },
});

/** A value to reach; a band is to be kept all the time. */
function hasTarget(kpi: Kpi): boolean {
  return valueOf(kpi.target)?.value.state === 'value' && directionOf(kpi) !== 'range';
}

function hasDayByGoal({ goals }: Kpi): boolean {
  return goals.state === 'broken' || listOf(goals).some(({ target }) => target?.due.state !== 'absent');
}
