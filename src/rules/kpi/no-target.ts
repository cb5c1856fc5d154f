import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { targetToBeSet } from '../proposals.ts';
import { setField } from '../remedy.ts';

export const noTarget = defineRule({
  id: 'kpi/no-target',
  severity: 'info',
  gap: 'high',
  section: 4,
  sources: ['S66'],
  summary: { en: 'A KPI has no target.', tr: 'Bir göstergenin hedef değeri yok.' },
  why: {
    en: 'Targets must be part of measuring: a figure without one is neither good nor bad, so nobody acts on it.',
    tr: 'Hedefler ölçüm sürecinin bir parçası olmalıdır: hedefi olmayan bir sayı ne iyidir ne kötü, kimse ona göre davranmaz.',
  },
  messages: {
    none: {
      en: 'KPI "{kpi}" has no target.',
      tr: '"{kpi}" göstergesinin hedef değeri yok.',
      help: {
        en: 'Write what is to be reached and by when, `target: {value: 4%, due: 2027-06-30}`, or a band: `{min: 5, max: 9}`.',
        tr: 'Neye ne zamana kadar ulaşılacağını yazın, `target: {value: 4%, due: 2027-06-30}`, ya da aralık verin: `{min: 5, max: 9}`.',
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
  *check({ id, at, target }) {
    const written = valueOf(target);
    const isEmpty = written !== undefined && [written.value, written.min, written.max].every(isAbsent);
    if (isAbsent(target)) yield { at, message: 'none', params: { kpi: id } };
    else if (isEmpty) yield { at: target.at, message: 'none', params: { kpi: id } };
  },
  remedy: ({ subject: kpi }, { say, day }) => [setField(kpi, 'target', targetToBeSet(say, day))],
});

function isAbsent({ state }: { readonly state: string }): boolean {
  return state === 'absent';
}
