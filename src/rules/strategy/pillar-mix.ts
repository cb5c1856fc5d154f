import { contentsAhead } from '../../analysis/content/contents-ahead.ts';
import { type PillarShare, pillarShares } from '../../analysis/content/pillar-shares.ts';
import { addDays } from '../../time/calendar-date.ts';
import { defineRule } from '../define-rule.ts';

/** How far a share may be from its target, in points of per cent, and from how many entries on that says something. */
interface Options {
  readonly points: number;
  readonly leastEntries: number;
}

export const pillarMix = defineRule<PillarShare, Options>({
  id: 'strategy/pillar-mix',
  severity: 'info',
  section: 3,
  readsClock: true,
  sources: ['S43'],
  summary: {
    en: 'A content pillar has much more or much less of the plan than it should.',
    tr: 'Bir içerik sütununun plandaki payı, olması gerekenden çok farklı.',
  },
  why: {
    en: 'Niche and pillars are determined for a reason; the mix drifts to what is quickest to make, and nobody decides it.',
    tr: 'Niş ve sütunlar bir nedenle belirlenir; karışım en çabuk üretilene kayar ve buna kimse karar vermez.',
  },
  messages: {
    more: {
      en: 'Pillar "{pillar}" has {actual} of the {count} planned entries, and should have {target}.',
      tr: '"{pillar}" sütununun planlanan {count} içerikteki payı {actual}, hedef {target}.',
      help: {
        en: 'Replace some of them by entries of other pillars, or correct the share.',
        tr: 'Bir bölümünün yerine öbür sütunlardan içerik planlayın ya da payı düzeltin.',
      },
    },
    less: {
      en: 'Pillar "{pillar}" has only {actual} of the {count} planned entries, and should have {target}.',
      tr: '"{pillar}" sütununun planlanan {count} içerikteki payı yalnızca {actual}, hedef {target}.',
      help: {
        en: 'Plan more entries of it until {to}, or correct the share.',
        tr: '{to} tarihine kadar ondan daha çok içerik planlayın ya da payı düzeltin.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `strategy:
  pillars: [{id: making, title: Making, share: 40%}, {id: shop, title: The shop, share: 60%}]
accounts: {shop: {platform: instagram}}
calendars:
  december:
    accounts: shop
    defaults: {pillar: shop, publishAt: 2026-12-05 12:00}
    entries: [{id: a}, {id: b}, {id: c}, {id: d}, {id: e}, {id: f}, {id: g}, {id: h}, {id: i, pillar: making}, {id: j, pillar: making}]`,
    good: `strategy:
  pillars: [{id: making, title: Making, share: 40%}, {id: shop, title: The shop, share: 60%}]
accounts: {shop: {platform: instagram}}
calendars:
  december:
    accounts: shop
    defaults: {pillar: shop, publishAt: 2026-12-05 12:00}
    entries: [{id: a}, {id: b}, {id: c}, {id: d}, {id: e}, {id: f}, {id: g, pillar: making}, {id: h, pillar: making}, {id: i, pillar: making}, {id: j, pillar: making}]`,
  },
  options: {
    schema: {
      type: 'object',
      properties: {
        points: { type: 'integer', minimum: 1, maximum: 100 },
        leastEntries: { type: 'integer', minimum: 1 },
      },
    },
    defaults: { points: 15, leastEntries: 10 } satisfies Options,
    stricter: { points: 'lower', leastEntries: 'lower' },
  },
  subjects: pillarShares,
  *check({ pillar, target, entries, all }, { model, options }) {
    if (all < options.leastEntries || !contentsAhead(model).isKnown) return;
    const difference = entries * 100 - target * all;
    if (Math.abs(difference) <= options.points * all) return;
    const params = { pillar: pillar.id, count: all, actual: { percent: Math.round((entries * 100) / all) } };
    yield {
      at: pillar.share.at,
      message: difference > 0 ? 'more' : 'less',
      params: { ...params, target: { percent: target }, to: { date: addDays(model.planning.to, -1) } },
    };
  },
});
