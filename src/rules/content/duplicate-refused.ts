import { type Content, openContents } from '../../analysis/content/contents.ts';
import { defineRule } from '../define-rule.ts';
import { type RepetitionOptions, repeatedFindings, repetitionOptions } from './repeated-findings.ts';

export const duplicateRefused = defineRule<Content, RepetitionOptions>({
  id: 'content/duplicate-refused',
  severity: 'error',
  section: 3,
  sources: ['x/duplicate-text'],
  summary: {
    en: 'The same post is planned twice on X, which refuses the second.',
    tr: 'Aynı gönderi X için iki kez planlanmış; X ikincisini geri çevirir.',
  },
  why: {
    en: 'The second post fails at the hour of publishing.',
    tr: 'İkinci gönderi yayın saatinde başarısız olur.',
  },
  messages: {
    sameDay: {
      en: '"{entry}" is the same post as "{other}", on the same day on "{accounts}"; X refuses it.',
      tr: '"{entry}" ile "{other}" aynı gün aynı gönderi: "{accounts}"; X bunu geri çevirir.',
      help: {
        en: 'Say it in other words, or leave one of the two out.',
        tr: 'Başka sözlerle yazın ya da ikisinden birini çıkarın.',
      },
    },
    again: {
      en: '"{entry}" is the same post as "{other}", {days} {days:day|days} apart on "{accounts}"; X refuses it.',
      tr: '"{entry}" ile "{other}" aynı gönderi; aralarında {days} gün var ("{accounts}"), X bunu geri çevirir.',
      help: {
        en: 'Say it in other words, or leave one of the two out.',
        tr: 'Başka sözlerle yazın ya da ikisinden birini çıkarın.',
      },
    },
  },
  texts: { other: { en: 'the same post', tr: 'aynı gönderi' } },
  options: repetitionOptions,
  example: {
    bad: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: text, noVisual: A few words}
    entries:
      - {id: bread, title: Bread, publishAt: 2026-12-05 09:30, text: The first bread is out.}
      - {id: rolls, title: Rolls, publishAt: 2026-12-12 09:30, text: The first bread is out.}`,
    good: `calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: text, noVisual: A few words}
    entries:
      - {id: bread, title: Bread, publishAt: 2026-12-05 09:30, text: The first bread is out.}
      - {id: rolls, title: Rolls, publishAt: 2026-12-12 09:30, text: The rolls are new today.}`,
  },
  subjects: openContents,
  check: (content, { model, options }) => repeatedFindings(content, model, options, true),
});
