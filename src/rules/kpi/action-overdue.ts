import { listOf, valueOf } from '../../model/field.ts';
import type { Action } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

export const actionOverdue = defineRule({
  id: 'kpi/action-overdue',
  severity: 'warning',
  section: 4,
  readsClock: true,
  sources: ['S69'],
  summary: {
    en: 'What a review decided is still open after its day.',
    tr: 'Bir değerlendirmede kararlaştırılan aksiyonun süresi geçmiş, ama hâlâ açık.',
  },
  why: {
    en: 'Results are there to improve the strategy; a decision that nobody carries out improves nothing.',
    tr: 'Sonuçlar stratejinin geliştirilmesi ve iyileştirilmesi için kullanılır; uygulanmayan karar hiçbir şeyi iyileştirmez.',
  },
  messages: {
    late: {
      en: '"{action}" was due on {due} and is still open.',
      tr: '"{action}" aksiyonu hâlâ açık (son tarih: {due}).',
      help: {
        en: 'Write `status: done` or `dropped`, or agree on a new day.',
        tr: '`status: done` ya da `dropped` yazın veya yeni bir tarih kararlaştırın.',
      },
    },
  },
  example: {
    bad: `reviews:
  november:
    kind: performance
    recurrence: {every: month, on: first mon}
    attendees: mina-falk
    log:
      - on: 2026-11-02
        insights: [Recipes are saved twice as often.]
        actions: [{do: Plan two recipes, person: omar-reyes, due: 2026-11-20}]`,
    good: `reviews:
  november:
    kind: performance
    recurrence: {every: month, on: first mon}
    attendees: mina-falk
    log:
      - on: 2026-11-02
        insights: [Recipes are saved twice as often.]
        actions: [{do: Plan two recipes, person: omar-reyes, due: 2026-11-20, status: done}]`,
  },
  subjects: openActions,
  *check(action, { model }) {
    const [words, due] = [valueOf(action.do), valueOf(action.due)];
    if (due === undefined || due >= model.today) return;
    yield { at: action.due.at, message: 'late', params: { action: words ?? action.id, due: { date: due } } };
  },
});

function openActions(model: Model): readonly Action[] {
  const actions = model.reviews.flatMap(({ log }) => listOf(log).flatMap((record) => listOf(record.actions)));
  return actions.filter(({ status }) => status.state === 'absent' || valueOf(status) === 'open');
}
