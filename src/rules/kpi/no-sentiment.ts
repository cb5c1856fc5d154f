import { isMeasuring, lacksSubject } from '../../analysis/measurement/missing-subject.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { newKpi } from '../proposals.ts';

export const noSentiment = defineRule({
  id: 'kpi/no-sentiment',
  severity: 'info',
  gap: 'low',
  section: 6,
  isAbsence: true,
  sources: ['S96'],
  summary: {
    en: 'No KPI measures how the brand is spoken of.',
    tr: 'Marka hakkında nasıl konuşulduğunu ölçen gösterge yok.',
  },
  why: {
    en: 'A crisis is over when the image of the brand has recovered; without a figure from before nobody can tell.',
    tr: 'Krizden marka imajını olumsuz etkilemeden çıkmak gerekir; önceki değer bilinmiyorsa imajın düzelip düzelmediği söylenemez.',
  },
  messages: {
    none: {
      en: 'No KPI measures how the brand is spoken of.',
      tr: 'Marka hakkında nasıl konuşulduğunu ölçen gösterge yok.',
      help: {
        en: 'Add `metric: net-sentiment` or `sentiment-positive`, also by counting a sample of mentions by hand.',
        tr: '`metric: net-sentiment` ya da `sentiment-positive` ekleyin; bahsetmelerden bir örneği elle saymak da yeter.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}
kpis:
  engagement: {metric: engagement-rate-reach}`,
    good: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}
kpis:
  engagement: {metric: engagement-rate-reach}
  mood: {metric: net-sentiment}`,
  },
  subjects: (model) => (isMeasuring(model) ? [model] : []),
  *check(model) {
    if (lacksSubject(model, 'sentiment')) yield { at: homePlace(model), message: 'none' };
  },
  remedy: (_, context) => [newKpi(context, 'sentiment', { metric: 'net-sentiment' })],
});
