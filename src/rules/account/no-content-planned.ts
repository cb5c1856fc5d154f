import { isActiveAccount } from '../../analysis/active.ts';
import { horizonPlans } from '../../analysis/content/horizon-plans.ts';
import { statedLeast } from '../../analysis/content/missed-cadence.ts';
import { plannedDays } from '../../analysis/content/planned-days.ts';
import { areTimelinesWhole, timelines } from '../../analysis/content/timelines.ts';
import type { Account } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { addDuration } from '../../time/add-duration.ts';
import { addDays } from '../../time/calendar-date.ts';
import { durationOf } from '../../time/duration.ts';
import { defineRule } from '../define-rule.ts';
import { newEntity } from '../remedy.ts';

const A_MONTH_BACK = durationOf({ mo: -1 });

export const noContentPlanned = defineRule({
  id: 'account/no-content-planned',
  severity: 'info',
  gap: 'medium',
  section: 3,
  readsClock: true,
  isAbsence: true,
  sources: ['S45'],
  summary: {
    en: 'Nothing is planned on an active account in the weeks ahead.',
    tr: 'Etkin bir hesapta önümüzdeki haftalar için planlanmış içerik yok.',
  },
  why: {
    en: 'An account that the calendar forgets looks abandoned to those who come by.',
    tr: 'Takvimin unuttuğu hesap, uğrayanlara terk edilmiş görünür.',
  },
  messages: {
    none: {
      en: 'Nothing is planned on "{account}" from {from} to {to}.',
      tr: '"{account}" kimlikli hesapta {from} ile {to} arasında planlanmış içerik yok.',
      help: {
        en: 'Plan something there, or say that it rests: `status: paused`. Where it only answers, write so in `notApplicable` of the organisation.',
        tr: 'Orada bir içerik planlayın ya da ara verdiğinizi yazın: `status: paused`. Hesap yalnızca yanıt içinse bunu kuruluşun `notApplicable` alanına yazın.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
  films: {platform: youtube}
calendars:
  december:
    entries:
      - {id: one, accounts: shop, publishAt: 2026-12-08 12:00}`,
    good: `accounts:
  shop: {platform: instagram}
  films: {platform: youtube}
calendars:
  december:
    entries:
      - {id: one, accounts: [shop, films], publishAt: 2026-12-08 12:00}`,
  },
  // Where nothing is planned at all there is one thing to say, and `content/no-calendar` says it.
  subjects: (model) =>
    areTimelinesWhole(model) && horizonPlans(model).isPlanned ? model.accounts.filter(isActiveAccount) : [],
  *check(account, { model }) {
    const { from, to } = model.planning;
    // An account that states how much it publishes by the day or the week breaks its word: `account/below-cadence`.
    const isStated = ['day', 'week'].includes(statedLeast(account)?.per ?? '');
    if (isStated || plannedDays(model).get(account)?.hasUndated || hasContent(model, account)) return;
    yield {
      at: account.at,
      message: 'none',
      params: { account: account.id, from: { date: from }, to: { date: addDays(to, -1) } },
    };
  },
  remedy: ({ subject: account }, { model, say, day }) => {
    const entry = {
      id: say({ en: 'first-post', tr: 'ilk-gonderi' }),
      title: say({ en: 'What it is about', tr: 'İçeriğin konusu' }),
      status: 'idea',
      publishAt: `${day(14)} 12:00`,
    };
    return [newEntity(model, 'calendars', `${account.id}-plan`, { accounts: account.id, entries: [entry] })];
  },
});

/** Whether something appears within the plan; of an account that publishes by the month within the month before its end. */
function hasContent(model: Model, account: Account): boolean {
  const { from, to } = model.planning;
  const back = statedLeast(account)?.per === 'month' ? addDuration(to, A_MONTH_BACK) : undefined;
  const first = back !== undefined && back < from ? back : from;
  return (timelines(model).get(account) ?? []).some(({ wall }) => wall.date >= first && wall.date < to);
}
