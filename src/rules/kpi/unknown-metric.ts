import { misspeltMetric } from '../../analysis/measurement/misspelt-metric.ts';
import { defineRule } from '../define-rule.ts';

export const unknownMetric = defineRule({
  id: 'kpi/unknown-metric',
  severity: 'error',
  section: 4,
  sources: ['S63'],
  summary: {
    en: 'A KPI names a metric that nearly is one of the catalogue.',
    tr: 'Bir gösterge, katalogdaki bir ölçüte benzeyen ama onunla aynı olmayan bir ölçüt yazıyor.',
  },
  why: {
    en: 'To be analysed rightly a figure needs a formula and a unit, and the catalogue gives them to its own names only.',
    tr: 'Verinin doğru analiz edilmesi için formülü ve birimi bellidir; katalog bunları yalnızca kendi adlarına verir.',
  },
  messages: {
    near: {
      en: 'The catalogue has no metric "{metric}". Did you mean "{near}"?',
      tr: '"{metric}" ölçütü katalogda yok. Şunu mu demek istediniz: "{near}"?',
      help: {
        en: 'Write "{near}", or say what your own metric means: `definition: …`, `unit: "%"`.',
        tr: '"{near}" yazın ya da kendi ölçütünüzün ne olduğunu belirtin: `definition: …`, `unit: "%"`.',
      },
    },
    several: {
      en: 'The metric "{metric}" can be computed in several ways.',
      tr: '"{metric}" ölçütü birkaç biçimde hesaplanabilir.',
      help: { en: 'Write which one is meant: "{options}".', tr: 'Hangisi olduğunu yazın: "{options}".' },
    },
  },
  texts: { write: { en: 'Write "{near}"', tr: '"{near}" yaz' } },
  fix: 'suggested',
  example: {
    bad: `kpis:
  engagement:
    metric: engagment-rate-reach
    goals: reach
    owner: mina-falk
    source: Platform statistics
    every: week
    target: {value: 4%, due: 2027-06-30}
    thresholds: [{below: 2%, action: Look at the last ten posts together.}]`,
    good: `kpis:
  engagement:
    metric: engagement-rate-reach
    goals: reach
    owner: mina-falk
    source: Platform statistics
    every: week
    target: {value: 4%, due: 2027-06-30}
    thresholds: [{below: 2%, action: Look at the last ten posts together.}]`,
  },
  subjects: (model) => model.kpis,
  *check(kpi) {
    const slip = misspeltMetric(kpi);
    if (slip === undefined) return;
    const { metric, meant } = slip;
    const { at } = kpi.metric;
    const [near] = meant;
    if (meant.length > 1 || near === undefined) {
      yield { at, message: 'several', params: { metric, options: meant } };
      return;
    }
    yield {
      at,
      message: 'near',
      params: { metric, near },
      fixes: [{ title: 'write', params: { near }, safety: 'suggested', edits: [{ op: 'set', at, value: near }] }],
    };
  },
});
