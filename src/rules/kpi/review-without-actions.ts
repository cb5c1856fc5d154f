import { latestRecord } from '../../analysis/measurement/latest-record.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const reviewWithoutActions = defineRule({
  id: 'kpi/review-without-actions',
  severity: 'warning',
  section: 4,
  sources: ['S8', 'S68', 'S69'],
  summary: {
    en: 'The last meeting of a review learned nothing, or decided nothing.',
    tr: 'Bir değerlendirmenin son toplantısından içgörü ya da aksiyon çıkmamış.',
  },
  why: {
    en: 'Results are there to improve the strategy; a meeting that only looks at figures changes nothing and is soon skipped.',
    tr: 'Sonuçlar stratejinin geliştirilmesinde kullanılmalıdır; yalnızca sayılara bakılan toplantı bir şey değiştirmez, sonunda yapılmaz olur.',
  },
  messages: {
    nothing: {
      en: 'The meeting of {on} wrote down neither what was learned nor what is to be done.',
      tr: '{on} tarihli toplantıda ne öğrenildiği de ne yapılacağı da yazılmamış.',
      help: {
        en: 'Add both: `insights: [Recipes are saved twice as often]`, `actions: [{do: Plan two recipes, person: ada-lund, due: 2026-12-11}]`.',
        tr: 'İkisini de ekleyin: `insights: [Tarifler iki kat kaydediliyor]`, `actions: [{do: İki tarif planla, person: ayse-yilmaz, due: 2026-12-11}]`.',
      },
    },
    insights: {
      en: 'The meeting of {on} did not write down what was learned.',
      tr: '{on} tarihli toplantıda ne öğrenildiği yazılmamış.',
      help: {
        en: 'Add what the figures showed: `insights: [Recipes are saved twice as often]`.',
        tr: 'Sayıların gösterdiğini ekleyin: `insights: [Tarifler iki kat kaydediliyor]`.',
      },
    },
    actions: {
      en: 'The meeting of {on} decided nothing.',
      tr: '{on} tarihli toplantıda hiçbir aksiyon kararlaştırılmamış.',
      help: {
        en: 'Add what is done, by whom and by when: `actions: [{do: Plan two recipes, person: ada-lund, due: 2026-12-11}]`.',
        tr: 'Neyi, kimin, ne zamana kadar yapacağını ekleyin: `actions: [{do: İki tarif planla, person: ayse-yilmaz, due: 2026-12-11}]`.',
      },
    },
  },
  example: {
    bad: `reviews:
  november:
    kind: performance
    recurrence: {every: month, on: first mon}
    attendees: mina-falk
    log: [{on: 2026-11-02, insights: [Recipes are saved twice as often.]}]`,
    good: `reviews:
  november:
    kind: performance
    recurrence: {every: month, on: first mon}
    attendees: mina-falk
    log:
      - on: 2026-11-02
        insights: [Recipes are saved twice as often.]
        actions: [{do: Plan two recipes, person: omar-reyes, due: 2026-12-11}]`,
  },
  // What was not written down years ago nobody can mend: only the last meeting counts.
  subjects: (model) => model.reviews.flatMap((review) => latestRecord(review) ?? []),
  *check({ on, insights, actions }) {
    const lacks = { insights: isEmpty(insights), actions: isEmpty(actions) };
    if (!lacks.insights && !lacks.actions) return;
    const message = lacks.insights && lacks.actions ? 'nothing' : lacks.insights ? 'insights' : 'actions';
    yield { at: on.at, message, params: { on: { date: valueOf(on) ?? '' } } };
  },
});

function isEmpty(field: { readonly state: string; readonly value?: readonly unknown[] }): boolean {
  return field.state === 'absent' || field.value?.length === 0;
}
