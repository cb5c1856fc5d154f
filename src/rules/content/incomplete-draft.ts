import { openByCalendar } from '../../analysis/content/lacking.ts';
import { defineRule } from '../define-rule.ts';
import { missingFactMessages, missingFacts } from './missing-facts.ts';

export const incompleteDraft = defineRule({
  id: 'content/incomplete-draft',
  severity: 'warning',
  section: 3,
  sources: ['S47', 'S48', 'S49', 'S50', 'S51'],
  summary: {
    en: 'A draft has no type, title, audience, visuals or date.',
    tr: 'Bir taslağın türü, başlığı, hedef kitlesi, görseli ya da yayın tarihi yok.',
  },
  why: {
    en: 'Nobody can plan the work for it, or tell whether the calendar has what each audience needs.',
    tr: 'Taslağın işi planlanamaz; takvimin her kitleye gerekeni verip vermediği görülemez.',
  },
  messages: missingFactMessages,
  example: {
    bad: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        status: draft
        text: Six in the morning and the ovens are on.`,
    good: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image}
    entries:
      - id: bar
        title: Behind the bar
        status: draft
        publishAt: 2026-12-05 10:00
        noVisual: Filmed on the day.
        text: Six in the morning and the ovens are on.`,
  },
  subjects: openByCalendar,
  check: ([calendar, entries]) =>
    missingFacts(
      calendar,
      entries.filter(({ phase }) => phase === 'draft'),
      { en: 'drafts', tr: 'taslak' },
    ),
});
