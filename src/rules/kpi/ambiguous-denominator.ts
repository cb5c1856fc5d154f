import { metricOf } from '../../analysis/measurement/metric-of.ts';
import { denominatorOf } from '../../facts/denominators.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const ambiguousDenominator = defineRule({
  id: 'kpi/ambiguous-denominator',
  severity: 'warning',
  section: 4,
  sources: ['S63', 'K1'],
  summary: {
    en: 'A rate does not say what it is divided by, or says something else than its metric.',
    tr: 'Bir oranın neye bölündüğü yazılmamış ya da ölçütünden başka bir şey yazılmış.',
  },
  why: {
    en: 'The same likes are 2 % of the followers and 40 a post: without the denominator the figure cannot be compared with anybody’s, not even with last year’s.',
    tr: 'Aynı beğeni takipçinin %2 oranıdır, gönderi başına 40 tanedir: neye bölündüğü bilinmeyen sayı hiçbir sayıyla, geçen yılla bile karşılaştırılamaz.',
  },
  messages: {
    open: {
      en: 'KPI "{kpi}" does not say what "{metric}" is divided by.',
      tr: '"{kpi}" göstergesinde "{metric}" ölçütünün neye bölündüğü yazılmamış.',
      help: {
        en: 'Sources disagree, so write `denominator` with one of "{options}".',
        tr: 'Kaynaklar farklıdır; `denominator` alanına şunlardan birini yazın: "{options}".',
      },
    },
    other: {
      en: 'Metric "{metric}" is divided by "{right}", but `denominator` says "{said}".',
      tr: '"{metric}" ölçütü "{right}" sayısına bölünür, ama `denominator` alanında "{said}" yazıyor.',
      help: {
        en: 'Correct the denominator, or name the metric that divides by "{said}".',
        tr: 'Alanı düzeltin ya da "{said}" sayısına bölünen ölçütü yazın.',
      },
    },
  },
  example: {
    bad: `kpis:
  applause:
    metric: applause-rate
    goals: reach
    owner: mina-falk
    source: Platform statistics
    target: {value: 3%, due: 2027-06-30}
    thresholds: [{below: 1%, action: Look at the last ten posts together.}]`,
    good: `kpis:
  applause:
    metric: applause-rate
    denominator: followers
    goals: reach
    owner: mina-falk
    source: Platform statistics
    target: {value: 3%, due: 2027-06-30}
    thresholds: [{below: 1%, action: Look at the last ten posts together.}]`,
  },
  subjects: (model) => model.kpis.filter((kpi) => metricOf(kpi)?.denominators !== undefined),
  *check(kpi) {
    const metric = metricOf(kpi);
    const options = metric?.denominators ?? [];
    const { denominator } = kpi;
    if (denominator.state === 'absent') {
      if (options.length < 2) return;
      yield { at: kpi.at, message: 'open', params: { kpi: kpi.id, metric: metric!.id, options } };
      return;
    }
    const said = valueOf(denominator) ?? '';
    const meant = denominatorOf(said);
    if (meant === undefined || options.includes(meant)) return;
    yield { at: denominator.at, message: 'other', params: { metric: metric!.id, said, right: options } };
  },
});
