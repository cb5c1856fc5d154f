import { describeRule } from '../define-rule.ts';
import { VALUE_FIXES } from './value-fixes.ts';

export const nonexistentLocalTime = describeRule({
  id: 'repo/nonexistent-local-time',
  emittedBy: 'model',
  severity: 'warning',
  sources: ['S46'],
  summary: {
    en: 'A local time exists in its zone: the clocks do not jump over it.',
    tr: 'Yerel bir zaman kendi diliminde vardır: saatler onun üzerinden atlamaz.',
  },
  why: {
    en: 'When the clocks go forward, an hour is missing, and each tool moves a post that stands in it elsewhere.',
    tr: 'Saatler ileri alındığında bir saat eksik kalır ve o saatteki gönderiyi her araç başka bir yere taşır.',
  },
  messages: {
    never: {
      en: '"{text}" does not exist in {zone}: the clocks jump over it.',
      tr: '"{text}" zamanı {zone} diliminde yok: saatler onun üzerinden atlıyor.',
      help: {
        en: 'It counts as "{fix}". Write that, or a time before the jump.',
        tr: '"{fix}" sayılır. Bunu ya da atlamadan önceki bir zamanı yazın.',
      },
    },
  },
  texts: VALUE_FIXES,
  fix: 'suggested',
  example: {
    bad: 'calendars:\n  spring:\n    entries:\n      - {id: teaser, publishAt: 2027-03-28 01:30}\n',
    good: 'calendars:\n  spring:\n    entries:\n      - {id: teaser, publishAt: 2027-03-28 02:30}\n',
  },
});
