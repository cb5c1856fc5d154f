import { type Content, openContents } from '../../analysis/content/contents.ts';
import { defineRule } from '../define-rule.ts';
import { type RepetitionOptions, repeatedFindings, repetitionOptions } from './repeated-findings.ts';

export const duplicateText = defineRule<Content, RepetitionOptions>({
  id: 'content/duplicate-text',
  severity: 'warning',
  section: 3,
  sources: [],
  rationale: {
    en: 'The same words within a month are nearly always an entry that was copied and whose text was forgotten.',
    tr: 'Bir ay içinde aynı sözler, neredeyse her zaman kopyalanmış ve metni unutulmuş bir içeriktir.',
  },
  summary: {
    en: 'The same text appears on an account twice within a month.',
    tr: 'Aynı metin bir hesapta bir ay içinde iki kez yayınlanıyor.',
  },
  why: {
    en: 'Followers notice, and networks show copies to fewer people; often an entry was copied and the text forgotten.',
    tr: 'İzleyenler fark eder, ağlar kopyaları daha az kişiye gösterir; çoğu kez içerik kopyalanmış, metin unutulmuştur.',
  },
  messages: {
    sameDay: {
      en: 'The text of "{entry}" is that of "{other}", on the same day on "{accounts}".',
      tr: '"{entry}" ile "{other}" aynı gün aynı metni taşıyor: "{accounts}".',
      help: {
        en: 'Say it in other words, or leave one of the two out.',
        tr: 'Başka sözlerle yazın ya da ikisinden birini çıkarın.',
      },
    },
    again: {
      en: 'The text of "{entry}" is that of "{other}", {days} {days:day|days} apart on "{accounts}".',
      tr: '"{entry}" ile "{other}" aynı metni taşıyor; aralarında {days} gün var ("{accounts}").',
      help: {
        en: 'Say it in other words, or leave one of the two out.',
        tr: 'Başka sözlerle yazın ya da ikisinden birini çıkarın.',
      },
    },
  },
  texts: { other: { en: 'the same text', tr: 'aynı metin' } },
  options: repetitionOptions,
  example: {
    bad: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image, noVisual: Drawn later}
    entries:
      - {id: bread, title: Bread, publishAt: 2026-12-05 09:30, text: The first bread is out.}
      - {id: rolls, title: Rolls, publishAt: 2026-12-12 09:30, text: The first bread is out.}`,
    good: `calendars:
  news:
    accounts: instagram-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: image, noVisual: Drawn later}
    entries:
      - {id: bread, title: Bread, publishAt: 2026-12-05 09:30, text: The first bread is out.}
      - {id: rolls, title: Rolls, publishAt: 2026-12-12 09:30, text: The rolls are new today.}`,
  },
  subjects: openContents,
  check: (content, { model, options }) => repeatedFindings(content, model, options, false),
});
