import { describeRule } from '../define-rule.ts';
import { DATE_MESSAGES } from './date-messages.ts';
import { VALUE_FIXES } from './value-fixes.ts';

export const invalidWallTime = describeRule({
  id: 'repo/invalid-wall-time',
  emittedBy: 'model',
  severity: 'error',
  sources: ['S46'],
  summary: {
    en: 'A date with a time is written 2026-12-28 19:30, in local time.',
    tr: 'Saatli bir tarih yerel saatle ve 2026-12-28 19:30 biçiminde yazılır.',
  },
  why: {
    en: 'A post whose time cannot be read has no place in the plan.',
    tr: 'Saati okunamayan bir gönderinin planda yeri olmaz.',
  },
  messages: {
    ...DATE_MESSAGES,
    'no-year': {
      en: '"{text}" has no year.',
      tr: '"{text}" değerinde yıl yok.',
      help: {
        en: 'Write year, month and day, and the local time: 2026-12-28 19:30.',
        tr: 'Yılı, ayı ve günü, ardından yerel saati yazın: 2026-12-28 19:30.',
      },
    },
    respelled: {
      en: 'The time "{text}" is written "{fix}".',
      tr: '"{text}" zamanı "{fix}" olarak yazılır.',
      help: {
        en: 'Write the date, a blank, and hours and minutes of the local clock: {fix}.',
        tr: 'Önce tarihi, bir boşluktan sonra da yerel saati yazın: {fix}.',
      },
    },
    unreadable: {
      en: '"{text}" is not a date with a time.',
      tr: '"{text}" saatli bir tarih değil.',
      help: {
        en: 'Write the date, a blank, and hours and minutes, for example 2026-12-28 19:30; or `tbd` while it is open.',
        tr: 'Önce tarihi, bir boşluktan sonra da saat ve dakikayı yazın, örneğin 2026-12-28 19:30; henüz belli değilse `tbd` yazın.',
      },
    },
    'no-time': {
      en: '"{text}" has no time of day.',
      tr: '"{text}" değerinde saat yok.',
      help: { en: 'Add hours and minutes: 2026-12-28 19:30.', tr: 'Saat ve dakikayı ekleyin: 2026-12-28 19:30.' },
    },
    seconds: {
      en: '"{text}" has seconds; plans count in minutes.',
      tr: '"{text}" değerinde saniye var; planlar dakika ile hesaplanır.',
      help: { en: 'Write "{fix}".', tr: '"{fix}" yazın.' },
    },
    midnight: {
      en: '"{text}" is midnight, which begins the next day.',
      tr: '"{text}" gece yarısıdır ve ertesi güne aittir.',
      help: { en: 'Write "{fix}".', tr: '"{fix}" yazın.' },
    },
    'no-such-time': {
      en: 'There is no such time of day as in "{text}".',
      tr: '"{text}" değerindeki saat yok.',
      help: { en: 'Write a time from 00:00 to 23:59.', tr: '00:00 ile 23:59 arasında bir saat yazın.' },
    },
  },
  texts: VALUE_FIXES,
  fix: 'suggested',
  example: {
    bad: 'calendars:\n  winter:\n    entries:\n      - {id: teaser, publishAt: 28.12.2026 19.30}\n',
    good: 'calendars:\n  winter:\n    entries:\n      - {id: teaser, publishAt: 2026-12-28 19:30}\n',
  },
});
