import { isActiveAccount } from '../../analysis/active.ts';
import { horizonMix } from '../../analysis/content/horizon-mix.ts';
import { listOf } from '../../model/field.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';

/** From which share on one type is too much, and from how many entries on that is judged. */
interface Options {
  readonly mostPercent: number;
  readonly leastEntries: number;
}

export const typeDiversity = defineRule<Model, Options>({
  id: 'content/type-diversity',
  severity: 'info',
  section: 1,
  readsClock: true,
  sources: ['S32'],
  summary: {
    en: 'Nearly all content in the weeks ahead is of one type.',
    tr: 'Önümüzdeki haftalardaki içeriğin neredeyse tamamı tek türden.',
  },
  why: {
    en: 'Diverse content reaches people who like to read, to watch or to take part; one type tires those who follow.',
    tr: 'Çeşitli içerik okumayı, izlemeyi ya da katılmayı sevenlere ulaşır; tek tür, izleyenleri yorar.',
  },
  messages: {
    same: {
      en: '{count} of {total} entries in the plan are of type "{type}".',
      tr: 'Plandaki {total} içerikten {count} tanesi "{type}" türünde.',
      help: {
        en: 'Try another type for some of them: a poll, a short video, a carousel.',
        tr: 'Bazıları için başka bir tür deneyin: anket, kısa video, kaydırmalı gönderi.',
      },
    },
  },
  options: {
    schema: {
      type: 'object',
      properties: {
        mostPercent: { type: 'integer', minimum: 1, maximum: 100 },
        leastEntries: { type: 'integer', minimum: 2 },
      },
    },
    defaults: { mostPercent: 80, leastEntries: 10 } satisfies Options,
    stricter: { mostPercent: 'lower', leastEntries: 'lower' },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts: {shop: {platform: instagram}}
calendars:
  december:
    accounts: shop
    defaults: {type: image}
    entries:
      - {id: e1, publishAt: 2026-12-01 12:00}
      - {id: e2, publishAt: 2026-12-02 12:00}
      - {id: e3, publishAt: 2026-12-03 12:00}
      - {id: e4, publishAt: 2026-12-04 12:00}
      - {id: e5, publishAt: 2026-12-05 12:00}
      - {id: e6, publishAt: 2026-12-06 12:00}
      - {id: e7, publishAt: 2026-12-07 12:00}
      - {id: e8, publishAt: 2026-12-08 12:00}
      - {id: e9, publishAt: 2026-12-09 12:00}
      - {id: e10, publishAt: 2026-12-10 12:00, type: poll}`,
    good: `accounts: {shop: {platform: instagram}}
calendars:
  december:
    accounts: shop
    defaults: {type: image}
    entries:
      - {id: e1, publishAt: 2026-12-01 12:00}
      - {id: e2, publishAt: 2026-12-02 12:00}
      - {id: e3, publishAt: 2026-12-03 12:00}
      - {id: e4, publishAt: 2026-12-04 12:00}
      - {id: e5, publishAt: 2026-12-05 12:00}
      - {id: e6, publishAt: 2026-12-06 12:00}
      - {id: e7, publishAt: 2026-12-07 12:00}
      - {id: e8, publishAt: 2026-12-08 12:00, type: reel}
      - {id: e9, publishAt: 2026-12-09 12:00, type: carousel}
      - {id: e10, publishAt: 2026-12-10 12:00, type: poll}`,
  },
  subjects: (model) => [model],
  check(model, { options }) {
    const { byType } = horizonMix(model);
    const total = [...byType.values()].reduce((sum, count) => sum + count, 0);
    const [type, count] = [...byType].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as [
      string,
      number,
    ]);
    if (total < options.leastEntries || count * 100 <= options.mostPercent * total || isOnlyType(model, type))
      return [];
    return [{ at: homePlace(model), message: 'same', params: { count, total, type }, subject: type }];
  },
});

/** Whether the accounts say that they publish nothing else. */
function isOnlyType({ accounts }: Model, type: string): boolean {
  const types = accounts.filter(isActiveAccount).map((account) => listOf(account.types));
  return types.length > 0 && types.every((list) => list.length === 1 && list[0] === type);
}
