import { describeRule } from '../define-rule.ts';
import { VALUE_FIXES } from './value-fixes.ts';

export const invalidTimezone = describeRule({
  id: 'repo/invalid-timezone',
  emittedBy: 'model',
  severity: 'error',
  sources: ['S46'],
  summary: {
    en: 'A time zone is an IANA name such as Europe/Istanbul, or UTC.',
    tr: 'Saat dilimi, Europe/Istanbul gibi bir IANA adı ya da UTC olarak yazılır.',
  },
  why: {
    en: 'Offsets and abbreviations do not follow the clocks of a place, so times are an hour off for half of the year.',
    tr: 'Saat farkları ve kısaltmalar bir yerin saatlerini izlemez; zamanlar yılın yarısında bir saat kayar.',
  },
  messages: {
    respelled: {
      en: 'The time zone "{text}" is written {fix}.',
      tr: '"{text}" saat dilimi {fix} olarak yazılır.',
      help: {
        en: 'Write continent and city as the IANA list has them: {fix}.',
        tr: 'Kıta ve şehri IANA listesindeki gibi yazın: {fix}.',
      },
    },
    unreadable: {
      en: '"{text}" is not a time zone.',
      tr: '"{text}" bir saat dilimi değil.',
      help: {
        en: 'Write continent and city as the IANA list has them, for example Europe/Istanbul or America/New_York; or UTC.',
        tr: 'Kıta ve şehri IANA listesindeki gibi yazın, örneğin Europe/Istanbul ya da America/New_York; veya UTC.',
      },
    },
    offset: {
      en: '"{text}" is an offset, not a time zone.',
      tr: '"{text}" bir saat dilimi değil, bir saat farkı.',
      help: {
        en: 'Several places share an offset, and many leave it in summer. Name the place, for example {fix}.',
        tr: 'Aynı farkı pek çok yer paylaşır, çoğunda da fark yaz saatinde değişir. Yerin adını yazın, örneğin {fix}.',
      },
    },
    abbreviation: {
      en: '"{text}" is an abbreviation, not a time zone.',
      tr: '"{text}" bir saat dilimi değil, bir kısaltma.',
      help: {
        en: 'Abbreviations are not unique and ignore summer time. Name the place, for example {fix}.',
        tr: 'Aynı kısaltma başka yerlerde başka saati gösterir ve yaz saatini saymaz. Yerin adını yazın, örneğin {fix}.',
      },
    },
    inverted: {
      en: '"{text}" means the opposite of what it seems to.',
      tr: '"{text}" göründüğünün tersini anlatır.',
      help: {
        en: 'In these names plus is west. Name the place instead, for example {fix}.',
        tr: 'Bu adlarda artı işareti batıyı gösterir. Onun yerine yerin adını yazın, örneğin {fix}.',
      },
    },
    local: {
      en: '"{text}" is another zone on each computer.',
      tr: '"{text}" her bilgisayarda başka bir dilim olur.',
      help: { en: 'Name the place, for example Europe/Istanbul.', tr: 'Yerin adını yazın, örneğin Europe/Istanbul.' },
    },
  },
  texts: VALUE_FIXES,
  fix: 'suggested',
  example: {
    bad: 'people:\n  mina-falk: {timezone: GMT+3}\n',
    good: 'people:\n  mina-falk: {timezone: Europe/Istanbul}\n',
  },
});
