import { hasAction, isReviewed } from '../../analysis/measurement/review-cover.ts';
import type { Kpi } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { addItem, newEntity } from '../remedy.ts';

export const noAction = defineRule({
  id: 'kpi/no-action',
  severity: 'info',
  gap: 'medium',
  section: 4,
  isAbsence: true,
  measure: { param: 'count', worse: 'more' },
  sources: ['S68'],
  summary: {
    en: 'A KPI is collected, but nothing follows from it.',
    tr: 'Bir gösterge ölçülüyor, ama sonucuna bağlı bir işlem yok.',
  },
  why: {
    en: 'Analysis must not end with collecting data: a figure that changes nothing costs time and decides nothing.',
    tr: 'Analiz yalnızca veri toplamakla sınırlı kalmamalıdır: hiçbir şeyi değiştirmeyen sayı zaman alır, karar verdirmez.',
  },
  messages: {
    none: {
      en: 'KPI "{kpi}" only collects data: no threshold has an action, and no review looks at it.',
      tr: '"{kpi}" yalnızca veri topluyor: eşik aşıldığında yapılacak işlem de ona bakan bir değerlendirme de yok.',
      help: {
        en: 'Write what is done: `thresholds: [{below: 2%, action: Look at the last ten posts}]`, or add it to `kpis` of a review.',
        tr: 'Yapılacağı yazın: `thresholds: [{below: 2%, action: Son on gönderiye bak}]` ya da bir değerlendirmenin `kpis` alanına ekleyin.',
      },
    },
    nowhere: {
      en: 'All {count} KPIs only collect data: no threshold has an action, and there is no review.',
      tr: '{count} göstergenin hepsi yalnızca veri topluyor: hiçbir eşikte işlem yok, değerlendirme de yapılmıyor.',
      help: {
        en: 'Begin with a review: `reviews: {monthly: {kind: performance, recurrence: {every: month, on: first mon}}}`.',
        tr: 'Bir değerlendirmeyle başlayın: `reviews: {monthly: {kind: performance, recurrence: {every: month, on: first mon}}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `kpis:
  clicks: {metric: link-clicks}
  engagement: {metric: engagement-rate-reach}
reviews:
  monthly: {kind: performance, kpis: engagement}`,
    good: `kpis:
  clicks: {metric: link-clicks, thresholds: [{below: 400, action: Rewrite the calls to action.}]}
  engagement: {metric: engagement-rate-reach}
reviews:
  monthly: {kind: performance, kpis: engagement}`,
  },
  subjects: (model) => (hasNothing(model) ? [model.kpis] : model.kpis.map((kpi) => [kpi])),
  *check(kpis, { model }) {
    if (hasNothing(model)) yield { at: homePlace(model), message: 'nowhere', params: { count: kpis.length } };
    else for (const { at, id } of kpis.filter(isIdle(model))) yield { at, message: 'none', params: { kpi: id } };
  },
  remedy: ({ subject: kpis }, { model, actor }) => {
    const review = model.reviews.find(({ kpis: listed }) => listed.state === 'value');
    if (review !== undefined) return kpis.map(({ id }) => addItem(review, 'kpis', review.kpis, id));
    return [
      newEntity(model, 'reviews', 'monthly', {
        kind: 'performance',
        recurrence: { every: 'month', on: 'first mon', at: '10:00' },
        lasts: '1h',
        attendees: [actor()],
        kpis: model.kpis.map(({ id }) => id),
      }),
    ];
  },
});

/** Several KPIs without a single action or review are one gap. */
function hasNothing(model: Model): boolean {
  return model.kpis.length > 1 && model.reviews.length === 0 && !model.kpis.some(hasAction);
}

function isIdle(model: Model): (kpi: Kpi) => boolean {
  return (kpi) => !hasAction(kpi) && !isReviewed(model)(kpi);
}
