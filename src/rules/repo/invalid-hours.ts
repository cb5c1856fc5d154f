import { describeRule } from '../define-rule.ts';
import { VALUE_FIXES } from './value-fixes.ts';

const FORM = {
  en: 'Write days and hours, for example `{mon-fri: "09:00-18:00", sat: ["10:00-12:00", "13:00-15:00"]}`, or `always`.',
  tr: 'Günleri ve saatleri yazın, örneğin `{mon-fri: "09:00-18:00", sat: ["10:00-12:00", "13:00-15:00"]}`, ya da `always`.',
} as const;

const DAY_FORM = {
  en: 'Days are mon, tue, wed, thu, fri, sat and sun; a stretch of them is mon-fri. A day that is not named is free.',
  tr: 'Günler mon (pazartesi), tue, wed, thu, fri, sat, sun olarak, art arda günler mon-fri gibi yazılır. Adı geçmeyen gün boştur.',
} as const;

export const invalidHours = describeRule({
  id: 'repo/invalid-hours',
  emittedBy: 'model',
  severity: 'error',
  sources: ['S92'],
  summary: {
    en: 'Hours of the week are days with hours: {mon-fri: "09:00-18:00"}, or always.',
    tr: 'Haftalık saatler, gün ve saat olarak yazılır: {mon-fri: "09:00-18:00"}, ya da always.',
  },
  why: {
    en: 'Who works and who answers when is computed from these hours; misread ones leave customers without an answer.',
    tr: 'Kimin ne zaman çalıştığı ve yanıt verdiği bu saatlerden hesaplanır; yanlış okunanlar müşteriyi yanıtsız bırakır.',
  },
  messages: {
    respelled: {
      en: '"{text}" is written "{fix}" in hours of the week.',
      tr: 'Haftalık saatlerde "{text}" değeri "{fix}" olarak yazılır.',
      help: FORM,
    },
    unreadable: {
      en: '"{text}" is not hours of a day.',
      tr: '"{text}" bir günün saatleri değil.',
      help: {
        en: 'Write from-to with two digits each, in quotes: "09:00-18:00". "22:00-06:00" reaches into the next day.',
        tr: 'Başlangıç ve bitişi ikişer haneyle, tırnak içinde yazın: "09:00-18:00". "22:00-06:00" ertesi güne uzanır.',
      },
    },
    'unreadable-week': {
      en: '"{text}" does not say which hours of the week.',
      tr: '"{text}" haftanın hangi saatleri olduğunu söylemiyor.',
      help: FORM,
    },
    'no-days': {
      en: 'The hours "{text}" belong to no day.',
      tr: '"{text}" saatleri hiçbir güne ait değil.',
      help: FORM,
    },
    several: {
      en: '"{text}" is more than one stretch of hours.',
      tr: '"{text}" birden çok saat aralığı.',
      help: { en: 'Write them as a list: `{fix}`.', tr: 'Liste olarak yazın: `{fix}`.' },
    },
    closed: {
      en: 'A free day is left out, not written as "{text}".',
      tr: 'Boş bir gün "{text}" diye yazılmaz, hiç yazılmaz.',
      help: {
        en: 'Take the day out: a day that is not named is free.',
        tr: 'Günü çıkarın: adı geçmeyen gün boştur.',
      },
    },
    'no-length': {
      en: '"{text}" begins and ends at the same minute.',
      tr: '"{text}" aynı dakikada başlayıp bitiyor.',
      help: {
        en: 'The whole day is "00:00-24:00"; a free day is left out.',
        tr: 'Tam gün "00:00-24:00" olarak yazılır; boş gün hiç yazılmaz.',
      },
    },
    'no-such-time': {
      en: 'There is no such time of day as in "{text}".',
      tr: '"{text}" değerinde olmayan bir saat var.',
      help: {
        en: 'Hours begin from 00:00 to 23:59 and end at 24:00 at the latest.',
        tr: 'Saatler 00:00 ile 23:59 arasında başlar ve en geç 24:00 olarak biter.',
      },
    },
    'no-such-day': {
      en: '"{text}" is not a day of the week.',
      tr: '"{text}" haftanın bir günü değil.',
      help: DAY_FORM,
    },
    'days-in-one-key': {
      en: '"{text}" names several days in one place.',
      tr: '"{text}" tek yerde birkaç günü adlandırıyor.',
      help: {
        en: 'Give each day its own hours, `{mon: "09:00-18:00", wed: "09:00-18:00"}`, or write a stretch of days: mon-fri.',
        tr: 'Her güne kendi saatlerini yazın, `{mon: "09:00-18:00", wed: "09:00-18:00"}`, ya da art arda günleri: mon-fri.',
      },
    },
    'day-twice': {
      en: 'The day {day} stands in "{text}" and in "{other}".',
      tr: '{day} günü hem "{text}" hem "{other}" içinde var.',
      help: {
        en: 'Name each day once, so that its hours are clear.',
        tr: 'Saatleri belli olsun diye her günü bir kez yazın.',
      },
    },
    overlap: {
      en: 'The hours "{text}" overlap others of the same day.',
      tr: '"{text}" saatleri aynı günün başka saatleriyle çakışıyor.',
      help: {
        en: 'Write stretches that do not overlap, or one that holds both.',
        tr: 'Çakışmayan aralıklar ya da ikisini de kapsayan tek bir aralık yazın.',
      },
    },
  },
  texts: { ...VALUE_FIXES, 'leave-out': { en: 'Leave the day out', tr: 'Günü çıkarın' } },
  fix: 'suggested',
  example: {
    bad: 'people:\n  mina-falk: {workingHours: {mon-fri: 9-18}}\n',
    good: 'people:\n  mina-falk: {workingHours: {mon-fri: "09:00-18:00"}}\n',
  },
});
