import { type MissedCadence, missedCadence } from '../../analysis/content/missed-cadence.ts';
import { addDays } from '../../time/calendar-date.ts';
import { defineRule } from '../define-rule.ts';

const MORE = {
  en: 'Plan more, or state a number that can be kept: `cadence: {min: …}`.',
  tr: 'Daha çok içerik planlayın ya da gerçekleştirilebilecek bir sayı yazın: `cadence: {min: …}`.',
};

export const belowCadence = defineRule({
  id: 'account/below-cadence',
  severity: 'warning',
  section: 3,
  readsClock: true,
  isAbsence: true,
  measure: { param: 'count', worse: 'less' },
  sources: ['S45', 'S46'],
  summary: {
    en: 'Less is planned on an account than it states.',
    tr: 'Bir hesapta, belirtilen sıklıktan daha az yayın planlanmış.',
  },
  why: {
    en: 'A rhythm that is not kept is none: followers and networks come to expect nothing.',
    tr: 'Uyulmayan düzen, düzen değildir: takipçiler de ağ da artık bir şey beklemez.',
  },
  messages: {
    week: {
      en: '"{account}" has {count} {count:post|posts} in the week of {from}; at least {least} are meant.',
      tr: '"{account}" kimlikli hesapta {from} ile başlayan haftada {count} gönderi var; en az {least} olmalıdır.',
      help: MORE,
    },
    month: {
      en: '"{account}" has {count} {count:post|posts} in the month of {from}; at least {least} are meant.',
      tr: '"{account}" kimlikli hesapta {from} ile başlayan ayda {count} gönderi var; en az {least} olmalıdır.',
      help: MORE,
    },
    day: {
      en: '"{account}" has too few posts on {count} {count:day|days} of the week of {from}; at least {least} a day are meant.',
      tr: '"{account}" kimlikli hesapta {from} ile başlayan haftanın {count} gününde gönderi az; günde en az {least} olmalıdır.',
      help: MORE,
    },
    nothing: {
      en: 'Nothing is planned on "{account}" from {from} to {to}; at least {least} a {per} are meant.',
      tr: '"{account}" kimlikli hesapta {from} ile {to} arasında gönderi yok; her {per} en az {least} olmalıdır.',
      help: MORE,
    },
  },
  texts: { stated: { en: 'stated here', tr: 'burada belirtilmiş' } },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram, cadence: {min: 2, per: week}}
calendars:
  december:
    accounts: shop
    to: 2026-12-13
    entries:
      - {id: one, publishAt: 2026-12-08 12:00}`,
    good: `accounts:
  shop: {platform: instagram, cadence: {min: 2, per: week}}
calendars:
  december:
    accounts: shop
    to: 2026-12-13
    entries:
      - {id: one, publishAt: 2026-12-08 12:00}
      - {id: two, publishAt: 2026-12-11 12:00}`,
  },
  subjects: missedCadence,
  *check({ account, per, least, statedAt, period, count }) {
    yield {
      at: account.at,
      message: count === undefined ? 'nothing' : per,
      params: {
        ...{ account: account.id, least, count: count ?? 0, per: WORDS[per] },
        ...{ from: { date: period.from }, to: { date: addDays(period.to, -1) } },
      },
      subject: period.from,
      related: [{ at: statedAt, message: 'stated' }],
    };
  },
});

const WORDS: Readonly<Record<MissedCadence['per'], { readonly en: string; readonly tr: string }>> = {
  day: { en: 'day', tr: 'gün' },
  week: { en: 'week', tr: 'hafta' },
  month: { en: 'month', tr: 'ay' },
};
