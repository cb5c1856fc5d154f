import { valueOf } from '../../model/field.ts';
import type { Review } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { newEntity, setFieldAt } from '../remedy.ts';

export const noStrategyReview = defineRule({
  id: 'kpi/no-strategy-review',
  severity: 'info',
  gap: 'high',
  section: 4,
  isAbsence: true,
  sources: ['S8', 'S60', 'S69'],
  summary: {
    en: 'No recurring review puts the figures before the strategy.',
    tr: 'Stratejiyi sayılarla birlikte ele alan düzenli bir değerlendirme yok.',
  },
  why: {
    en: 'Data have an important part in developing the strategy; without a meeting for it they stay in reports.',
    tr: 'Verilerin yorumlanması strateji geliştirmede önemli bir role sahiptir; bunun toplantısı yoksa veriler raporlarda kalır.',
  },
  messages: {
    none: {
      en: 'No review looks at the strategy.',
      tr: 'Stratejiyi ele alan bir değerlendirme yok.',
      help: {
        en: 'Plan one: `reviews: {strategy: {kind: strategy, recurrence: {every: quarter, on: 15}, attendees: [social-lead, analyst]}}`.',
        tr: 'Bir tane planlayın: `reviews: {strategy: {kind: strategy, recurrence: {every: quarter, on: 15}, attendees: [social-lead, analyst]}}`.',
      },
    },
    once: {
      en: 'The strategy review "{review}" does not say when it takes place.',
      tr: '"{review}" kimlikli strateji değerlendirmesinin ne zaman yapılacağı yazılmamış.',
      help: {
        en: 'Write how often: `recurrence: {every: quarter, on: 15}`.',
        tr: 'Sıklığını yazın: `recurrence: {every: quarter, on: 15}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `kpis:
  engagement: {metric: engagement-rate-reach}
reviews:
  weekly: {kind: performance, recurrence: {every: week, on: mon}}`,
    good: `kpis:
  engagement: {metric: engagement-rate-reach}
reviews:
  weekly: {kind: performance, recurrence: {every: week, on: mon}}
  strategy: {kind: strategy, recurrence: {every: quarter, on: 15}}`,
  },
  subjects: (model) => (model.kpis.length > 0 ? [model] : []),
  *check(model) {
    if (model.reviews.some(({ kindField }) => kindField.state === 'broken')) return;
    const reviews = model.reviews.filter(isAboutStrategy);
    const [first] = reviews;
    if (reviews.some(({ recurrence }) => recurrence.state !== 'absent')) return;
    if (first === undefined) yield { at: homePlace(model), message: 'none' };
    else yield { at: first.at, message: 'once', params: { review: first.id } };
  },
  remedy: ({ finding }, { model, actor }) => {
    const recurrence = { every: 'quarter', on: 15, at: '10:00' };
    if (finding.message === 'once') return [setFieldAt(finding.at, 'recurrence', recurrence)];
    return [
      newEntity(model, 'reviews', 'strategy', { kind: 'strategy', recurrence, lasts: '2h', attendees: [actor()] }),
    ];
  },
});

/** By its kind, or, when it has none, by its name. */
function isAboutStrategy({ id, kindField, title }: Review): boolean {
  if (kindField.state !== 'absent') return valueOf(kindField) === 'strategy';
  return /strate/i.test(`${id} ${valueOf(title) ?? ''}`);
}
