import { unruledKinds } from '../../analysis/response/unruled-kinds.ts';
import { defineRule } from '../define-rule.ts';

export const inboundUncovered = defineRule({
  id: 'response/inbound-uncovered',
  severity: 'error',
  section: 6,
  isAbsence: true,
  sources: ['S89'],
  summary: {
    en: 'Messages, comments or complaints at an account have no response rule.',
    tr: 'Bir hesaba gelen mesaj, yorum ya da şikâyetler için yanıt kuralı yok.',
  },
  why: {
    en: 'Messages, comments and complaints all come in. What no rule is written for is answered by whoever has time, which is nobody.',
    tr: 'Mesaj da yorum da şikâyet de gelir; kuralı olmayanı vakti olan yanıtlar, yani kimse yanıtlamaz.',
  },
  messages: {
    missing: {
      en: 'No response rule for "{kinds}" on "{accounts}".',
      tr: 'Şu tür için yanıt kuralı yok: "{kinds}" (hesap: "{accounts}").',
      help: {
        en: 'Add a rule to policy "{policy}" for each: `{inbound: complaint, firstResponse: 2h, template: …}`.',
        tr: 'Her biri için "{policy}" kimlikli politikaya bir kural ekleyin: `{inbound: complaint, firstResponse: 2h, template: …}`.',
      },
    },
  },
  texts: { also: { en: 'holds for the same accounts', tr: 'aynı hesaplar için geçerli' } },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
responses:
  everyone: {rules: [{inbound: message, firstResponse: 4h}, {inbound: comment, firstResponse: 8h}]}`,
    good: `accounts:
  shop: {platform: instagram}
responses:
  everyone: {rules: [{inbound: message, firstResponse: 4h}, {inbound: comment, firstResponse: 8h}, {inbound: complaint, firstResponse: 2h}]}`,
  },
  subjects: unruledKinds,
  *check({ policies, kinds, accounts }) {
    const [policy, ...others] = policies;
    const { rules } = policy;
    yield {
      at: rules.state === 'value' ? { ...rules.at, part: 'key' } : policy.at,
      message: 'missing',
      params: { kinds, accounts: accounts.map(({ id }) => id), policy: policy.id },
      subject: kinds.join('/'),
      related: others.map(({ at }) => ({ at, message: 'also' })),
    };
  },
});
