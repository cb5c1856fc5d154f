import { isActiveAccount } from '../../analysis/active.ts';
import { longestGap, publishingGaps } from '../../analysis/content/publishing-gaps.ts';
import { areTimelinesWhole } from '../../analysis/content/timelines.ts';
import type { Param } from '../../diagnostics/finding.ts';
import type { Account } from '../../model/generated/entities.ts';
import { DAY_MINUTES } from '../../time/calendar-date.ts';
import { calendarMinutes } from '../../time/calendar-minutes.ts';
import { type Duration, writeDuration } from '../../time/duration.ts';
import { defineRule } from '../define-rule.ts';

/** Days without a post where an account publishes every day or week and does not say how many there may be. */
interface Options {
  readonly mostDays: number;
}

export const calendarGap = defineRule<Account, Options>({
  id: 'content/calendar-gap',
  severity: 'warning',
  section: 3,
  readsClock: true,
  isAbsence: true,
  measure: { param: 'days', worse: 'more' },
  sources: ['S45'],
  summary: {
    en: 'An account is silent for longer than it should be in the weeks ahead.',
    tr: 'Önümüzdeki haftalarda bir hesapta gereğinden uzun süre yayın yok.',
  },
  why: {
    en: 'Followers and networks forget an account that falls silent; the next post reaches fewer people.',
    tr: 'İzleyenler de ağ da susan bir hesabı unutur; sonraki gönderi daha az kişiye ulaşır.',
  },
  messages: {
    silent: {
      en: 'Nothing appears on "{account}" from {from} to {to}: {days} days, {most} at most are meant.',
      tr: '"{account}" kimlikli hesapta {from} ile {to} arasında {days} gün yayın yok; en çok {most} olmalı.',
      help: {
        en: 'Plan something in between, or say how long the account may be silent: `cadence: {maxGap: …}`.',
        tr: 'Araya bir içerik planlayın ya da hesabın ne kadar sessiz kalabileceğini yazın: `cadence: {maxGap: …}`.',
      },
    },
  },
  texts: { stated: { en: 'what the account states', tr: 'hesabın belirttiği süre' } },
  options: {
    schema: { type: 'object', properties: { mostDays: { type: 'integer', minimum: 1, maximum: 366 } } },
    defaults: { mostDays: 7 } satisfies Options,
    stricter: { mostDays: 'lower' },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram, cadence: {maxGap: 5d}}
calendars:
  december:
    accounts: shop
    entries:
      - {id: one, publishAt: 2026-12-03 12:00}
      - {id: two, publishAt: 2026-12-14 12:00}
      - {id: three, publishAt: 2026-12-19 12:00}
      - {id: four, publishAt: 2026-12-24 12:00}`,
    good: `accounts:
  shop: {platform: instagram, cadence: {maxGap: 5d}}
calendars:
  december:
    accounts: shop
    entries:
      - {id: one, publishAt: 2026-12-03 12:00}
      - {id: between, publishAt: 2026-12-08 12:00}
      - {id: before, publishAt: 2026-12-13 12:00}
      - {id: two, publishAt: 2026-12-14 12:00}
      - {id: three, publishAt: 2026-12-19 12:00}
      - {id: four, publishAt: 2026-12-24 12:00}`,
  },
  subjects: (model) => (areTimelinesWhole(model) ? model.accounts.filter(isActiveAccount) : []),
  check(account, { model, options }) {
    const longest = longestGap(account, options.mostDays);
    if (longest === undefined) return [];
    const { duration, statedAt } = longest;
    return publishingGaps(model, account, duration).map(({ from, to, days }) => ({
      at: account.at,
      message: 'silent',
      params: { account: account.id, from: { date: from }, to: { date: to }, days, most: inWords(duration) },
      subject: from,
      related: statedAt === undefined ? [] : [{ at: statedAt, message: 'stated' }],
    }));
  },
});

function inWords(duration: Duration): Param {
  const minutes = calendarMinutes(duration);
  if (minutes === undefined) return writeDuration(duration);
  const days = minutes / DAY_MINUTES;
  return Number.isInteger(days) ? { en: days === 1 ? '1 day' : `${days} days`, tr: `${days} gün` } : { minutes };
}
