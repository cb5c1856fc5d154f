import { openByCalendar } from '../../analysis/content/lacking.ts';
import { defineRule } from '../define-rule.ts';
import { missingFactMessages, missingFacts } from './missing-facts.ts';

export const requiredFields = defineRule({
  id: 'content/required-fields',
  severity: 'error',
  section: 3,
  sources: ['S47', 'S48', 'S49', 'S50', 'S51'],
  summary: {
    en: 'An entry in review or beyond has no type, title, audience, visuals or date.',
    tr: 'Gözden geçirmedeki ya da daha ileri bir içeriğin türü, başlığı, hedef kitlesi, görseli ya da yayın tarihi yok.',
  },
  why: {
    en: 'Reviewers approve something that is not decided, and the rest is decided in a hurry by whoever publishes it.',
    tr: 'Gözden geçirenler henüz kararlaştırılmamış bir şeyi onaylar; gerisine yayınlayan kişi aceleyle karar verir.',
  },
  messages: missingFactMessages,
  example: {
    bad: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach}
    entries:
      - id: bar
        title: Behind the bar
        status: in-review
        noVisual: Filmed on the day.
        text: Six in the morning and the ovens are on.`,
    good: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach}
    entries:
      - id: bar
        title: Behind the bar
        type: image
        status: in-review
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: Six in the morning and the ovens are on.`,
  },
  subjects: openByCalendar,
  check: ([calendar, entries]) =>
    missingFacts(
      calendar,
      entries.filter(({ phase }) => phase === 'review' || phase === 'ready'),
      { en: 'entries in review or beyond', tr: 'gözden geçirmedeki ya da ilerisindeki içerik' },
    ),
});
