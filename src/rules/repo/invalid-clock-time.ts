import { describeRule } from '../define-rule.ts';
import { VALUE_FIXES } from './value-fixes.ts';

export const invalidClockTime = describeRule({
  id: 'repo/invalid-clock-time',
  emittedBy: 'model',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'A meeting or a half day whose hour cannot be read counts for nothing in the plan.',
    tr: 'Saati okunamayan bir toplantı ya da yarım gün planda hiç sayılmaz.',
  },
  summary: {
    en: 'A time of day is written with hours and minutes: "09:00".',
    tr: 'Günün saati, saat ve dakika olarak yazılır: "09:00".',
  },
  why: {
    en: 'A half day that ends at an unreadable hour is planned as a whole one.',
    tr: 'Bitiş saati okunamayan yarım gün, tam gün gibi planlanır.',
  },
  messages: {
    respelled: {
      en: 'The time of day "{text}" is written "{fix}".',
      tr: '"{text}" saati "{fix}" olarak yazılır.',
      help: { en: 'Write two digits for hours and two for minutes.', tr: 'Saati de dakikayı da iki haneyle yazın.' },
    },
    unreadable: {
      en: '"{text}" is not a time of day.',
      tr: '"{text}" günün bir saati değil.',
      help: { en: 'Write hours and minutes, for example "09:00".', tr: 'Saat ve dakikayı yazın, örneğin "09:00".' },
    },
    minutes: {
      en: '"{text}" is not a time of day; some tools save 18:00 without quotes as 1080.',
      tr: '"{text}" günün bir saati değil; kimi araçlar tırnaksız 18:00 değerini 1080 olarak kaydeder.',
      help: { en: 'Write "{fix}", in quotes.', tr: 'Tırnak içinde "{fix}" yazın.' },
    },
    midnight: {
      en: '"{text}" is the end of a day; as a time of day midnight is "00:00".',
      tr: '"{text}" günün sonudur; gece yarısı günün saati olarak "00:00" yazılır.',
      help: { en: 'Write "{fix}".', tr: '"{fix}" yazın.' },
    },
    'no-such-time': {
      en: 'There is no such time of day as "{text}".',
      tr: '"{text}" diye bir saat yok.',
      help: { en: 'Write a time from 00:00 to 23:59.', tr: '00:00 ile 23:59 arasında bir saat yazın.' },
    },
  },
  texts: VALUE_FIXES,
  fix: 'suggested',
  example: {
    bad: 'teams:\n  studio:\n    rituals: [{id: weekly, title: Weekly, recurrence: {every: week, on: mon, at: 10am}, lasts: 1h}]\n',
    good: 'teams:\n  studio:\n    rituals: [{id: weekly, title: Weekly, recurrence: {every: week, on: mon, at: "10:00"}, lasts: 1h}]\n',
  },
});
