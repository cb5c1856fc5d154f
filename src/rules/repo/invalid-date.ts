import { describeRule } from '../define-rule.ts';
import { DATE_MESSAGES } from './date-messages.ts';
import { VALUE_FIXES } from './value-fixes.ts';

export const invalidDate = describeRule({
  id: 'repo/invalid-date',
  emittedBy: 'model',
  severity: 'error',
  sources: ['S46'],
  summary: {
    en: 'A date is a real day, written year, month, day: 2026-12-28.',
    tr: 'Tarih gerçek bir gündür ve yıl, ay, gün sırasıyla yazılır: 2026-12-28.',
  },
  why: {
    en: 'A date that two people read in two ways is missed by one of them.',
    tr: 'İki kişinin iki türlü okuduğu bir tarihi biri mutlaka kaçırır.',
  },
  messages: {
    ...DATE_MESSAGES,
    respelled: {
      en: 'The date "{text}" is written {fix}.',
      tr: '"{text}" tarihi {fix} olarak yazılır.',
      help: {
        en: 'Year, month and day in this order have one meaning everywhere: write {fix}.',
        tr: 'Bu sırayla yazılan yıl, ay ve günün her yerde tek bir anlamı vardır: {fix} yazın.',
      },
    },
    unreadable: {
      en: '"{text}" is not a date.',
      tr: '"{text}" bir tarih değil.',
      help: {
        en: 'Write year, month and day, for example 2026-12-28. Where a date is still open, many fields take `tbd`.',
        tr: 'Yıl, ay ve günü yazın, örneğin 2026-12-28. Tarih henüz belli değilse pek çok alana `tbd` yazılabilir.',
      },
    },
    relative: {
      en: '"{text}" is another day each time the file is read.',
      tr: '"{text}" dosyanın her okunuşunda başka bir gün olur.',
      help: { en: 'Write the day itself, for example 2026-12-28.', tr: 'Günün kendisini yazın, örneğin 2026-12-28.' },
    },
    'has-time': {
      en: '"{text}" has a time of day, but this field takes only a date.',
      tr: '"{text}" değerinde saat de var; bu alana yalnızca tarih yazılır.',
      help: { en: 'Write the day alone.', tr: 'Yalnızca günü yazın.' },
    },
    'has-year': {
      en: '"{text}" has a year, but this day comes every year.',
      tr: '"{text}" değerinde yıl var; oysa bu gün her yıl yinelenir.',
      help: { en: 'Write month and day: {fix}.', tr: 'Ayı ve günü yazın: {fix}.' },
    },
  },
  texts: VALUE_FIXES,
  fix: 'suggested',
  example: {
    bad: 'goals:\n  reach: {title: Reach more students, owner: mina-falk, due: 30.06.2027}\n',
    good: 'goals:\n  reach: {title: Reach more students, owner: mina-falk, due: 2027-06-30}\n',
  },
});
