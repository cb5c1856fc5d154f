import type { Message } from '../define-rule.ts';

const FORM = {
  en: 'Write year, month and day: 2026-12-28. A day that comes every year is written without its year: 12-28.',
  tr: 'Yıl, ay ve günü bu sırayla yazın: 2026-12-28. Her yıl yinelenen bir gün yılsız yazılır: 12-28.',
} as const;

/** What can be wrong with a day, alone or in front of a time. */
export const DATE_MESSAGES: Readonly<Record<string, Message>> = {
  'no-year': {
    en: '"{text}" has no year.',
    tr: '"{text}" değerinde yıl yok.',
    help: FORM,
  },
  'no-day': {
    en: '"{text}" names no single day.',
    tr: '"{text}" tek bir günü göstermiyor.',
    help: FORM,
  },
  'either-order': {
    en: '"{text}" does not say which number is the month.',
    tr: '"{text}" değerinde hangi sayının ay olduğu belli değil.',
    help: FORM,
  },
  'two-readings': {
    en: '"{text}" can be read as {dayFirst} and as {monthFirst}.',
    tr: '"{text}" hem {dayFirst} hem {monthFirst} olarak okunabilir.',
    help: {
      en: 'Write the one that is meant: {dayFirst} where the day stands first, {monthFirst} where the month does.',
      tr: 'Hangisi kastediliyorsa onu yazın: gün başta ise {dayFirst}, ay başta ise {monthFirst}.',
    },
  },
  'no-such-month': {
    en: 'There is no such month in "{text}": months go from 01 to 12.',
    tr: '"{text}" değerindeki ay yok: aylar 01 ile 12 arasındadır.',
    help: FORM,
  },
  'no-such-day': {
    en: 'There is no such day as in "{text}": the last day of that month is {last}.',
    tr: '"{text}" değerindeki gün yok: o ayın son günü {last}.',
    help: { en: 'Write a day that exists.', tr: 'Var olan bir gün yazın.' },
  },
  'far-year': {
    en: 'The year in "{text}" must be a slip: it is not between 1900 and 2199.',
    tr: '"{text}" değerindeki yıl bir yazım hatası olmalı: 1900 ile 2199 arasında değil.',
    help: FORM,
  },
};
