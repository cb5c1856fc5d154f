import type { Text } from '../../diagnostics/text.ts';

/** What cannot fit, with its proof, for people who have never heard of one. */
export const BOTTLENECK_WORDS = {
  heading: { en: 'What cannot fit', tr: 'Sığmayan işler' },
  head: { en: '{time} cannot fit {when}: {people}', tr: '{when} {time} sığmıyor: {people}' },
  inWeek: { en: 'in week {weeks}', tr: '{weeks} haftada' },
  inWeeks: { en: 'in weeks {weeks}', tr: '{weeks} haftalarda' },
  between: { en: 'between {from} and {until}', tr: '{from} ile {until} arasında' },
  onDay: { en: 'on {day}', tr: '{day} günü' },
  stages: {
    en: '{count} {count:stage|stages} ({stages}; {work} in all) must be done {when}.',
    tr: '{count} aşama ({stages}; toplam {work}) {when} bitmeli.',
  },
  stagesAlike: {
    en: '{count} "{title}" {count:stage|stages} ({stages}; {work} in all) must be done {when}.',
    tr: '{count} "{title}" aşaması ({stages}; toplam {work}) {when} bitmeli.',
  },
  more: { en: '{count} more', tr: '{count} aşama daha' },
  who: { en: 'Only {people} may do this work.', tr: 'Bu işi yalnızca {people} yapabilir.' },
  personWeek: { en: '{person} has {time} {when}.', tr: '{person}: {when} {time}.' },
  personDays: { en: '{person} has {days}: {time}.', tr: '{person}: {days}, toplam {time}.' },
  manyDays: { en: '{person} has {count} days: {time}.', tr: '{person}: {count} gün, toplam {time}.' },
  stageDays: {
    en: '"{stage}" can get at most {time} ({days}), because one person at a time works on a stage.',
    tr: '"{stage}" aşamasına en çok {time} ayrılabilir ({days}); bir aşamada aynı anda tek kişi çalışır.',
  },
  days: { en: '{count} {count:day|days}', tr: '{count} gün' },
  away: { en: '{person} is away {spans}.', tr: '{person} izinli: {spans}.' },
  sum: {
    en: '{work} > {capacity}, whoever does what.',
    tr: '{work} > {capacity}: iş kime verilirse verilsin sığmaz.',
  },
  core: {
    en: 'The densest part of it: {stages}, which need {work} and can get {capacity}.',
    tr: 'En sıkışık bölümü: {stages}. İstenen süre {work}, bulunabilecek süre {capacity}.',
  },
  remedies: {
    en: 'What would fix it (each one checked, hours by day):',
    tr: 'Ne çözer (her biri gün gün saat hesabıyla denendi):',
  },
  fits: { en: 'fits', tr: 'sığar' },
  stillShort: { en: 'still {left} short', tr: '{left} yine sığmaz' },
} as const satisfies Readonly<Record<string, Text>>;

/** Cures by kind, each as one item of a list. */
export const REMEDY_WORDS = {
  'more-hours': { en: '{time} more for {person} in week {week}', tr: '{person} için {week}. haftada {time} daha' },
  'publish-later': {
    en: 'publish "{entry}" {count} working {count:day|days} later',
    tr: '"{entry}" içeriğini {count} iş günü sonra yayınlamak',
  },
  'begin-earlier': {
    en: 'begin "{stage}" {count} working {count:day|days} earlier',
    tr: '"{stage}" aşamasına {count} iş günü önce başlamak',
  },
  'gain-skill': { en: 'teach {person} {skills}', tr: '{person} adlı kişiye şu beceriyi kazandırmak: {skills}' },
  join: { en: 'let {person} do this work too', tr: 'bu işi {person} adlı kişiye de açmak' },
  'work-absence': { en: '{person} works {span} after all', tr: '{person} adlı kişinin izin kullanmaması ({span})' },
} as const satisfies Readonly<Record<string, Text>>;
