import { horizonMix } from '../../analysis/content/horizon-mix.ts';
import { valueOf } from '../../model/field.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';

/** The share of content that may sell where the strategy does not say, and from how many entries on that is judged. */
interface Options {
  readonly mostPercent: number;
  readonly leastEntries: number;
}

export const promoRatio = defineRule<Model, Options>({
  id: 'content/promo-ratio',
  severity: 'info',
  section: 3,
  readsClock: true,
  measure: { param: 'share', worse: 'more' },
  sources: ['S54'],
  summary: {
    en: 'More of the content in the weeks ahead sells than the strategy allows.',
    tr: 'Önümüzdeki haftalarda tanıtım içeriklerinin payı, stratejinin öngördüğünden yüksek.',
  },
  why: {
    en: 'People follow what interests them; an account that mostly sells loses them, and products are then shown to nobody.',
    tr: 'İnsanlar ilgilerini çekeni izler; çoğunlukla satan bir hesap onları kaybeder, ürünler de kimseye gösterilemez.',
  },
  messages: {
    high: {
      en: '{count} of {total} entries in the plan sell: {share}, {most} at most are meant.',
      tr: 'Plandaki {total} içerikten {count} tanesi tanıtım: {share}; en çok {most} olmalı.',
      help: {
        en: 'Plan more of what helps or entertains, or change `strategy.promotionalShare`.',
        tr: 'Yararlı ya da eğlendirici içerik ekleyin ya da `strategy.promotionalShare` değerini değiştirin.',
      },
    },
  },
  options: {
    schema: {
      type: 'object',
      properties: {
        mostPercent: { type: 'integer', minimum: 0, maximum: 100 },
        leastEntries: { type: 'integer', minimum: 1 },
      },
    },
    defaults: { mostPercent: 30, leastEntries: 10 } satisfies Options,
    stricter: { mostPercent: 'lower', leastEntries: 'lower' },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts: {shop: {platform: instagram}}
strategy: {promotionalShare: 20%}
calendars:
  december:
    accounts: shop
    entries:
      - {id: e1, publishAt: 2026-12-01 12:00, promotional: true}
      - {id: e2, publishAt: 2026-12-02 12:00, promotional: true}
      - {id: e3, publishAt: 2026-12-03 12:00, promotional: true}
      - {id: e4, publishAt: 2026-12-04 12:00}
      - {id: e5, publishAt: 2026-12-05 12:00}
      - {id: e6, publishAt: 2026-12-06 12:00}
      - {id: e7, publishAt: 2026-12-07 12:00}
      - {id: e8, publishAt: 2026-12-08 12:00}
      - {id: e9, publishAt: 2026-12-09 12:00}
      - {id: e10, publishAt: 2026-12-10 12:00}`,
    good: `accounts: {shop: {platform: instagram}}
strategy: {promotionalShare: 20%}
calendars:
  december:
    accounts: shop
    entries:
      - {id: e1, publishAt: 2026-12-01 12:00, promotional: true}
      - {id: e2, publishAt: 2026-12-02 12:00, promotional: true}
      - {id: e3, publishAt: 2026-12-03 12:00}
      - {id: e4, publishAt: 2026-12-04 12:00}
      - {id: e5, publishAt: 2026-12-05 12:00}
      - {id: e6, publishAt: 2026-12-06 12:00}
      - {id: e7, publishAt: 2026-12-07 12:00}
      - {id: e8, publishAt: 2026-12-08 12:00}
      - {id: e9, publishAt: 2026-12-09 12:00}
      - {id: e10, publishAt: 2026-12-10 12:00}`,
  },
  subjects: (model) => [model],
  check(model, { options }) {
    const { entries, promotional } = horizonMix(model);
    const { strategy } = model;
    const stated = strategy?.promotionalShare;
    const most = stated === undefined || stated.state === 'absent' ? options.mostPercent : valueOf(stated);
    if (most === undefined || entries < options.leastEntries || promotional * 100 <= most * entries) return [];
    const share = { percent: Math.round((promotional * 100) / entries) };
    const params = { count: promotional, total: entries, share, most: { percent: most } };
    const isStated = stated !== undefined && stated.state === 'value';
    return [{ at: isStated ? stated.at : (strategy?.at ?? homePlace(model)), message: 'high', params }];
  },
});
