import { accountsOf } from '../../analysis/response/answered-accounts.ts';
import { defineRule } from '../define-rule.ts';
import { setField } from '../remedy.ts';

export const noModerationRules = defineRule({
  id: 'response/no-moderation-rules',
  severity: 'info',
  gap: 'low',
  section: 6,
  sources: ['A6'],
  summary: {
    en: 'A response policy does not say what is hidden or removed.',
    tr: 'Bir yanıt politikasında neyin gizleneceği ya da kaldırılacağı yazılmamış.',
  },
  why: {
    en: 'Who removes a comment without a rule is accused of silencing criticism. Who removes none leaves hate and spam in the open.',
    tr: 'Kuralsız yorum kaldıran eleştiriyi susturmakla suçlanır; hiç kaldırmayan nefret söylemini ve spamı ortada bırakır.',
  },
  messages: {
    none: {
      en: 'Policy "{policy}" does not say what is hidden or removed.',
      tr: '"{policy}" kimlikli politikada neyin gizleneceği ya da kaldırılacağı yazılmamış.',
      help: {
        en: 'Write it in a sentence: `moderation: Criticism stays. Hate, threats and personal data are hidden and logged.`',
        tr: 'Bir cümleyle yazın: `moderation: Eleştiri kalır. Nefret söylemi, tehdit ve kişisel veri gizlenir, kaydı tutulur.`',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
responses:
  everyone: {rules: [{inbound: comment, firstResponse: 4h}]}`,
    good: `accounts:
  shop: {platform: instagram}
responses:
  everyone: {rules: [{inbound: comment, firstResponse: 4h}], moderation: Criticism stays. Hate is hidden.}`,
  },
  subjects: (model) => model.responses.filter((policy) => accountsOf(model, policy).length > 0),
  *check(policy) {
    if (policy.moderation.state === 'absent') yield { at: policy.at, message: 'none', params: { policy: policy.id } };
  },
  remedy: ({ subject: policy }, { say }) => [
    setField(
      policy,
      'moderation',
      say({
        en: 'Criticism stays. Hate, threats and personal data are hidden and logged.',
        tr: 'Eleştiri kalır. Nefret söylemi, tehdit ve kişisel veri gizlenir, kaydı tutulur.',
      }),
    ),
  ],
});
