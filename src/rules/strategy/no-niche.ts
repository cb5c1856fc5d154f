import { isActiveAccount } from '../../analysis/active.ts';
import { isEmptyList } from '../../analysis/is-empty-list.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { setShared } from '../remedy.ts';

export const noNiche = defineRule({
  id: 'strategy/no-niche',
  severity: 'info',
  gap: 'medium',
  section: 3,
  isAbsence: true,
  sources: ['S43'],
  summary: {
    en: 'The niche or the content pillars are not written down.',
    tr: 'Niş ya da içerik sütunları yazılmamış.',
  },
  why: {
    en: 'Audience and niche must be determined first; without pillars every idea fits, and the calendar follows whoever has one.',
    tr: 'Hedef kitle ve niş doğru bir şekilde belirlenmelidir; sütunlar yoksa her fikir uygundur, takvim aklına fikir geleni izler.',
  },
  messages: {
    both: {
      en: 'Neither the niche nor the content pillars are written down.',
      tr: 'Niş de içerik sütunları da yazılmamış.',
      help: {
        en: 'Write both: `strategy: {niche: Coffee for people who study at night, pillars: [{id: brewing, title: Brewing, share: 40%}]}`.',
        tr: 'İkisini de yazın: `strategy: {niche: Gece çalışanlar için kahve, pillars: [{id: demleme, title: Demleme, share: 40%}]}`.',
      },
    },
    niche: {
      en: 'The niche is not written down.',
      tr: 'Niş yazılmamış.',
      help: {
        en: 'Say in a sentence whom you serve with what: `niche: Coffee for people who study at night`.',
        tr: 'Kime neyle seslendiğinizi bir cümleyle yazın: `niche: Gece çalışanlar için kahve`.',
      },
    },
    pillars: {
      en: 'The content pillars are not written down.',
      tr: 'İçerik sütunları yazılmamış.',
      help: {
        en: 'Name three to six themes with the share each should have: `pillars: [{id: brewing, title: Brewing, share: 40%}]`.',
        tr: 'Üç ile altı ana tema yazın, her birine payını verin: `pillars: [{id: demleme, title: Demleme, share: 40%}]`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
strategy:
  niche: Bowls for everyday use`,
    good: `accounts:
  shop: {platform: instagram}
strategy:
  niche: Bowls for everyday use
  pillars: [{id: making, title: How a pot is made}, {id: studio, title: Life in the studio}]`,
  },
  subjects: (model) => (model.accounts.some(isActiveAccount) ? [model] : []),
  *check(model) {
    const lacks = {
      niche: lacksNiche(model),
      pillars: model.strategy === undefined || isEmptyList(model.strategy.pillars),
    };
    if (!lacks.niche && !lacks.pillars) return;
    const message = lacks.niche && lacks.pillars ? 'both' : lacks.niche ? 'niche' : 'pillars';
    yield { at: model.strategy?.at ?? homePlace(model), message };
  },
  remedy: ({ finding: { message } }, { model, say }) => {
    const niche = say({ en: 'Coffee for people who study at night', tr: 'Gece çalışanlar için kahve' });
    const title = say({ en: 'Brewing', tr: 'Demleme' });
    const pillars = [{ id: say({ en: 'brewing', tr: 'demleme' }), title }];
    return setShared(model, 'strategy', {
      ...(message !== 'pillars' && { niche }),
      ...(message !== 'niche' && { pillars }),
    });
  },
});

/** Of several brands each may have its own. */
function lacksNiche({ strategy, brands }: Model): boolean {
  if (strategy !== undefined && strategy.niche.state !== 'absent') return false;
  return brands.length === 0 || brands.some(({ niche }) => niche.state === 'absent');
}
