import { unequalPromises } from '../../analysis/response/unequal-promises.ts';
import { defineRule } from '../define-rule.ts';

export const inconsistentSla = defineRule({
  id: 'response/inconsistent-sla',
  severity: 'info',
  section: 6,
  sources: ['S97'],
  summary: {
    en: 'The same kind of message waits more than twice as long under one policy as under another, and nothing says why.',
    tr: 'Aynı türden iletiler bir politikada öbüründekinin iki katından uzun bekliyor ve nedeni yazılmamış.',
  },
  why: {
    en: 'Answers need order and consistency: people write to the brand, not to a policy, and compare what they get.',
    tr: 'Yanıtlarda düzen ve tutarlılık sağlanmalıdır: insanlar politikaya değil markaya yazar ve aldıklarını karşılaştırır.',
  },
  messages: {
    unequal: {
      en: 'A "{kind}" may wait {slow} here, and {fast} under policy "{other}".',
      tr: '"{kind}" türünde gelenler burada {slow} bekleyebiliyor, "{other}" kimlikli politikada ise {fast}.',
      help: {
        en: 'Promise about the same, or say why it differs in `rationale` of policy "{policy}".',
        tr: 'Yakın süreler yazın ya da farkın nedenini "{policy}" kimlikli politikanın `rationale` alanında belirtin.',
      },
    },
  },
  texts: {
    faster: { en: 'answered earlier here', tr: 'burada daha erken yanıtlanıyor' },
    slower: { en: 'answered late here too', tr: 'burada da geç yanıtlanıyor' },
  },
  exampleBase: 'none',
  example: {
    bad: `responses:
  shop: {accounts: shop, clock: calendar, rules: [{inbound: message, firstResponse: 1h}]}
  news: {accounts: news, clock: calendar, rules: [{inbound: message, firstResponse: 8h}]}
accounts:
  shop: {platform: instagram}
  news: {platform: x}`,
    good: `responses:
  shop: {accounts: shop, clock: calendar, rules: [{inbound: message, firstResponse: 1h}]}
  news: {accounts: news, clock: calendar, rules: [{inbound: message, firstResponse: 8h}], rationale: Nobody buys there.}
accounts:
  shop: {platform: instagram}
  news: {platform: x}`,
  },
  subjects: unequalPromises,
  *check({ kind, fastest, slowest, others }) {
    yield {
      at: slowest.rule.firstResponse.at,
      message: 'unequal',
      params: {
        ...{ kind, slow: { minutes: slowest.minutes }, fast: { minutes: fastest.minutes } },
        ...{ other: fastest.policy.id, policy: slowest.policy.id },
      },
      related: [
        { at: fastest.rule.firstResponse.at, message: 'faster' },
        ...others.map(({ rule }) => ({ at: rule.firstResponse.at, message: 'slower' })),
      ],
    };
  },
});
