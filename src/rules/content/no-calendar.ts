import { isActiveAccount } from '../../analysis/active.ts';
import { horizonPlans } from '../../analysis/content/horizon-plans.ts';
import type { Model } from '../../model/model.ts';
import { addDays } from '../../time/calendar-date.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { newEntity } from '../remedy.ts';

export const noCalendar = defineRule({
  id: 'content/no-calendar',
  severity: 'warning',
  gap: 'critical',
  section: 3,
  readsClock: true,
  isAbsence: true,
  sources: ['S9', 'S45'],
  summary: {
    en: 'Nothing is planned to be published in the weeks ahead.',
    tr: 'Önümüzdeki haftalar için planlanmış hiçbir yayın yok.',
  },
  why: {
    en: 'Without a calendar content is made from one day to the next: late, unchecked, and silent when somebody is ill.',
    tr: 'Takvim yoksa içerik günü gününe üretilir: geç kalır, denetlenmez, biri hastalanınca yayın durur.',
  },
  messages: {
    none: {
      en: 'No calendar has an entry with a date.',
      tr: 'Hiçbir takvimde yayın tarihi olan içerik yok.',
      help: {
        en: 'Begin with one: `calendars: {next: {accounts: …, entries: [{id: first, title: …, publishAt: {example} 12:00}]}}`.',
        tr: 'Bir içerikle başlayın: `calendars: {next: {accounts: …, entries: [{id: first, title: …, publishAt: {example} 12:00}]}}`.',
      },
    },
    over: {
      en: 'Nothing is planned from {from} to {to}; the last date in the calendars is {last}.',
      tr: '{from} ile {to} arasında planlanmış içerik yok; takvimlerdeki son tarih {last}.',
      help: {
        en: 'Plan the next weeks: what is said, to whom, on which account, on which day.',
        tr: 'Gelecek haftaları planlayın: ne, kime, hangi hesapta, hangi gün söylenecek.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
calendars:
  december: {accounts: shop, entries: [{id: teaser, title: Teaser}]}`,
    good: `accounts:
  shop: {platform: instagram}
calendars:
  december: {accounts: shop, entries: [{id: teaser, title: Teaser, publishAt: 2026-12-05 12:00}]}`,
  },
  // Where nothing is published there is nothing to plan; having no account has a finding of its own.
  subjects: (model): Model[] => (model.accounts.some(isActiveAccount) ? [model] : []),
  check: (model) => {
    const { isKnown, isPlanned, last } = horizonPlans(model);
    if (isPlanned || !isKnown) return [];
    const at = homePlace(model);
    const { from, to } = model.planning;
    if (last === undefined) {
      return [{ at, message: 'none', params: { example: addDays(model.today, 7) } }];
    }
    const params = { from: { date: from }, to: { date: addDays(to, -1) }, last: { date: last } };
    return [{ at, message: 'over', params }];
  },
  remedy: (_, { model, say, day }) => {
    const entry = {
      id: say({ en: 'first-post', tr: 'ilk-gonderi' }),
      title: say({ en: 'What it is about', tr: 'İçeriğin konusu' }),
      status: 'idea',
      publishAt: `${day(14)} 12:00`,
    };
    const account = model.accounts.find(isActiveAccount)?.id ?? 'tbd';
    return [
      newEntity(model, 'calendars', say({ en: 'next-weeks', tr: 'gelecek-haftalar' }), {
        accounts: account,
        entries: [entry],
      }),
    ];
  },
});
