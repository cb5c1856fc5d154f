import { accountLimits, limitFor } from '../../analysis/content/limits/account-limits.ts';
import { excessOf } from '../../analysis/content/limits/excess.ts';
import { type Slot, timelines } from '../../analysis/content/timelines.ts';
import { limitIds } from '../../facts/limit-facts.ts';
import { DAY_MINUTES } from '../../time/calendar-date.ts';
import { defineRule } from '../define-rule.ts';
import { limitFinding, limitTexts } from './limit-findings.ts';

export const dailyCap = defineRule({
  id: 'content/daily-cap',
  severity: 'warning',
  section: 3,
  measure: { param: 'count', worse: 'more' },
  sources: limitIds(['postsPerDay'], () => true),
  summary: {
    en: 'More posts are planned within 24 hours than a network takes.',
    tr: '24 saat içinde, ağın kabul ettiğinden çok gönderi planlanmış.',
  },
  why: {
    en: 'The network refuses the posts over its cap, whichever they are.',
    tr: 'Ağ, sınırı aşan gönderileri hangileri olursa olsun geri çevirir.',
  },
  messages: {
    many: {
      en: '{count} posts appear on "{account}" within 24 hours; {who} takes {max}.',
      tr: '"{account}" kimlikli hesapta 24 saat içinde {count} gönderi var; {who} için sınır {max}.',
      help: { en: 'Spread them over more days.', tr: 'Gönderileri daha çok güne yayın.' },
    },
  },
  texts: limitTexts,
  example: {
    bad: `accounts:
  x-main:
    platform: x
    handle: northbeans
    purpose: Notices and quick answers.
    audiences: students
    team: studio
    owner: omar-reyes
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
    limits: {postsPerDay: 1}
calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: text, noVisual: A few words}
    entries:
      - {id: morning, title: Morning, publishAt: 2026-12-05 09:30, text: The first bread is out.}
      - {id: evening, title: Evening, publishAt: 2026-12-05 18:30, text: The last bread is gone.}`,
    good: `accounts:
  x-main:
    platform: x
    handle: northbeans
    purpose: Notices and quick answers.
    audiences: students
    team: studio
    owner: omar-reyes
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
    limits: {postsPerDay: 2}
calendars:
  news:
    accounts: x-main
    defaults: {owner: mina-falk, audiences: students, goals: reach, type: text, noVisual: A few words}
    entries:
      - {id: morning, title: Morning, publishAt: 2026-12-05 09:30, text: The first bread is out.}
      - {id: evening, title: Evening, publishAt: 2026-12-05 18:30, text: The last bread is gone.}`,
  },
  subjects: timelines,
  check([account, slots], { model }) {
    const limit = limitFor(accountLimits(model)(account), 'postsPerDay', undefined);
    if (limit === undefined || slots.length <= limit.value) return [];
    return crowds(slots, limit.value).map(({ slot, count }) =>
      limitFinding(slot.post, excessOf(slot.post, 'postsPerDay', limit, { at: slot.post.publishAt.at, count }), 'many'),
    );
  },
});

/** The first post over the cap in each crowd that can still be moved, with how many are within the 24 hours before it. */
function crowds(slots: readonly Slot[], cap: number): { readonly slot: Slot; readonly count: number }[] {
  const found: { readonly slot: Slot; readonly count: number }[] = [];
  let first = 0;
  let reported = Number.NEGATIVE_INFINITY;
  for (const [index, slot] of slots.entries()) {
    while ((slots[first]?.instant ?? slot.instant) <= slot.instant - DAY_MINUTES) first += 1;
    const count = index - first + 1;
    if (count <= cap || slot.content.phase === 'published' || slot.instant - reported < DAY_MINUTES) continue;
    found.push({ slot, count });
    reported = slot.instant;
  }
  return found;
}
