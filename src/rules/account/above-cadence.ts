import { exceededCadence } from '../../analysis/content/exceeded-cadence.ts';
import { defineRule } from '../define-rule.ts';

const LESS = {
  en: 'Move some of them, or state a higher number: `cadence: {max: …}`.',
  tr: 'Bir bölümünü kaydırın ya da daha yüksek bir sayı yazın: `cadence: {max: …}`.',
};

export const aboveCadence = defineRule({
  id: 'account/above-cadence',
  severity: 'info',
  section: 3,
  readsClock: true,
  measure: { param: 'count', worse: 'more' },
  sources: ['S46'],
  summary: {
    en: 'More is planned on an account than it states.',
    tr: 'Bir hesapta, belirtilen sıklıktan daha çok yayın planlanmış.',
  },
  why: {
    en: 'Posts that crowd each other are seen by fewer people, and each costs the work of one.',
    tr: 'Birbirini sıkıştıran gönderileri daha az kişi görür; her birine verilen emek ise aynıdır.',
  },
  messages: {
    day: {
      en: '"{account}" has {count} posts on {from}; at most {most} a day are meant.',
      tr: '"{account}" kimlikli hesapta {from} günü {count} gönderi var; günde en çok {most} olmalıdır.',
      help: LESS,
    },
    week: {
      en: '"{account}" has {count} posts in the week of {from}; at most {most} are meant.',
      tr: '"{account}" kimlikli hesapta {from} ile başlayan haftada {count} gönderi var; en çok {most} olmalıdır.',
      help: LESS,
    },
    month: {
      en: '"{account}" has {count} posts in the month of {from}; at most {most} are meant.',
      tr: '"{account}" kimlikli hesapta {from} ile başlayan ayda {count} gönderi var; en çok {most} olmalıdır.',
      help: LESS,
    },
  },
  texts: { stated: { en: 'stated here', tr: 'burada belirtilmiş' } },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram, cadence: {max: 2, per: week}}
calendars:
  december:
    accounts: shop
    entries:
      - {id: one, publishAt: 2026-12-08 12:00}
      - {id: two, publishAt: 2026-12-10 12:00}
      - {id: three, publishAt: 2026-12-12 12:00}`,
    good: `accounts:
  shop: {platform: instagram, cadence: {max: 2, per: week}}
calendars:
  december:
    accounts: shop
    entries:
      - {id: one, publishAt: 2026-12-08 12:00}
      - {id: two, publishAt: 2026-12-10 12:00}
      - {id: three, publishAt: 2026-12-14 12:00}`,
  },
  subjects: exceededCadence,
  *check({ account, per, most, statedAt, period, count }) {
    yield {
      at: account.at,
      message: per,
      params: { account: account.id, count, most, from: { date: period.from } },
      subject: period.from,
      related: [{ at: statedAt, message: 'stated' }],
    };
  },
});
