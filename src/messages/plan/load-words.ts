import type { Text } from '../../diagnostics/text.ts';

/** What people have and what is asked of them. */
export const LOAD_WORDS = {
  heading: { en: 'Weekly workload', tr: 'Haftalık iş yükü' },
  person: { en: 'person', tr: 'kişi' },
  zone: { en: 'time zone', tr: 'saat dilimi' },
  week: { en: 'week', tr: 'hafta' },
  who: { en: 'who', tr: 'kim' },
  asked: { en: 'asked', tr: 'istenen' },
  has: { en: 'has', tr: 'kapasite' },
  short: { en: 'short', tr: 'sığmayan' },
  away: { en: 'away', tr: 'izinli' },
  share: { en: '{used}/{net} h', tr: '{used}/{net} sa' },
  askedOf: { en: 'asked {asked}', tr: 'istenen {asked}' },
  awayOn: { en: 'away {spans}', tr: 'izinli: {spans}' },
  from: { en: 'from {date}', tr: '{date} itibarıyla' },
  overrun: {
    en: '{person}, week {week}: meetings, standing duties and answering alone exceed the working time by {time}.',
    tr: '{person}, {week}. hafta: toplantılar, sürekli görevler ve yanıt işi tek başına çalışma süresini {time} aşıyor.',
  },
  fullestOfNothing: {
    en: 'Fullest week: {person}, week {week} ({used} asked, and no time for it).',
    tr: 'En dolu hafta: {person}, {week}. hafta ({used} isteniyor, buna hiç süre yok).',
  },
  fullest: {
    en: 'Fullest week: {person}, week {week} ({used} of {net}, {percent}).',
    tr: 'En dolu hafta: {person}, {week}. hafta (kapasite {net}, dolu {used}, {percent}).',
  },
} as const satisfies Readonly<Record<string, Text>>;
