import { describeRule } from '../define-rule.ts';

export const ambiguousLocalTime = describeRule({
  id: 'repo/ambiguous-local-time',
  emittedBy: 'model',
  severity: 'warning',
  sources: ['S46'],
  summary: {
    en: 'A local time happens once in its zone: it is not in the hour that the clocks repeat.',
    tr: 'Yerel bir zaman kendi diliminde bir kez gelir; saatler geri alınırken yinelenen saatte değildir.',
  },
  why: {
    en: 'When the clocks go back, an hour happens twice, and a post in it may come out an hour late.',
    tr: 'Saatler geri alındığında bir saat iki kez yaşanır ve o saatteki bir gönderi bir saat geç çıkabilir.',
  },
  messages: {
    twice: {
      en: '"{text}" happens twice in {zone}: the clocks go back over it.',
      tr: '"{text}" zamanı {zone} diliminde iki kez geliyor: saatler geri alınıyor.',
      help: {
        en: 'The earlier one counts ({earlier}, not {later}). Write a time outside of the repeated hour.',
        tr: 'Önceki sayılır ({later} değil, {earlier}). Yinelenen saatin dışında bir zaman yazın.',
      },
    },
  },
  example: {
    bad: 'calendars:\n  autumn:\n    entries:\n      - {id: teaser, publishAt: 2027-10-31 01:30}\n',
    good: 'calendars:\n  autumn:\n    entries:\n      - {id: teaser, publishAt: 2027-10-31 02:30}\n',
  },
});
