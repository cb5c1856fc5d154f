import { hasAction, isReviewed } from '../../analysis/measurement/review-cover.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';

export const noReview = defineRule({
  id: 'kpi/no-review',
  severity: 'warning',
  section: 4,
  isAbsence: true,
  sources: ['S20', 'S68'],
  summary: {
    en: 'No review meeting looks at a KPI: it is analysed, but reported to nobody.',
    tr: 'Hiçbir değerlendirme bir göstergeye bakmıyor: analiz var, raporlama yok.',
  },
  why: {
    en: 'Analysis and reporting belong together: a figure that is put before nobody cannot change a strategy.',
    tr: 'Analiz ile raporlama birlikte yapılır: kimsenin önüne gelmeyen bir sayı stratejiyi değiştiremez.',
  },
  messages: {
    none: {
      en: 'No review looks at KPI "{kpi}".',
      tr: 'Hiçbir değerlendirme "{kpi}" göstergesine bakmıyor.',
      help: {
        en: 'Add it to `kpis` of one of `reviews`.',
        tr: '`reviews` altındaki bir değerlendirmenin `kpis` alanına ekleyin.',
      },
    },
    nowhere: {
      en: 'There is no review that looks at the {count} {count:KPI|KPIs}.',
      tr: 'Göstergelere bakan bir değerlendirme yok; {count} gösterge raporlanmıyor.',
      help: {
        en: 'Plan one: `reviews: {monthly: {kind: performance, recurrence: {every: month, on: first mon}}}`.',
        tr: 'Bir değerlendirme planlayın: `reviews: {monthly: {kind: performance, recurrence: {every: month, on: first mon}}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `kpis:
  engagement: {metric: engagement-rate-reach, thresholds: [{below: 2%, action: Look at the last ten posts}]}
  clicks: {metric: link-clicks, thresholds: [{below: 400, action: Rewrite the calls to action}]}
reviews:
  monthly: {kind: performance, kpis: engagement}`,
    good: `kpis:
  engagement: {metric: engagement-rate-reach, thresholds: [{below: 2%, action: Look at the last ten posts}]}
  clicks: {metric: link-clicks, thresholds: [{below: 400, action: Rewrite the calls to action}]}
reviews:
  monthly: {kind: performance, kpis: [engagement, clicks]}`,
  },
  // Of a KPI without any action another rule says that nothing follows from it.
  subjects: (model) => {
    const kpis = model.kpis.filter(hasAction);
    return model.reviews.length === 0 && kpis.length > 0 ? [kpis] : kpis.map((kpi) => [kpi]);
  },
  *check(kpis, { model }) {
    if (model.reviews.length === 0) {
      yield { at: homePlace(model), message: 'nowhere', params: { count: kpis.length } };
      return;
    }
    for (const kpi of kpis) if (!isReviewed(model)(kpi)) yield { at: kpi.at, message: 'none', params: { kpi: kpi.id } };
  },
});
