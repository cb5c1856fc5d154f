import { accountFunctions } from '../../analysis/functions.ts';
import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { accountsOf } from '../../analysis/response/answered-accounts.ts';
import type { ResponsePolicy } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

export const noResponders = defineRule({
  id: 'response/no-responders',
  severity: 'warning',
  section: 6,
  sources: ['S91', 'S92'],
  summary: {
    en: 'A response policy does not say who answers.',
    tr: 'Bir yanıt politikasında kimin yanıt vereceği yazılmamış.',
  },
  why: {
    en: 'A time is kept by people: while nobody is named, nobody can tell whether the hours of those who answer are enough.',
    tr: 'Süreyi tutturan insanlardır: kimse yazılmadıkça, yanıt verenlerin saatlerinin yetip yetmediği bilinmez.',
  },
  messages: {
    none: {
      en: 'Policy "{policy}" does not say who answers.',
      tr: '"{policy}" kimlikli politikada kimin yanıt vereceği yazılmamış.',
      help: {
        en: 'Name people, a team or a roster in `responders`, or write `responders: tbd` while somebody is looked for.',
        tr: '`responders` alanına kişi, ekip ya da nöbet çizelgesi yazın; biri aranıyorsa `responders: tbd` yazın.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {name: Ada Lund, roles: carer}
roles:
  carer: {title: Customer care, functions: response}
accounts:
  shop: {platform: instagram}
responses:
  everyone: {rules: [{inbound: message, firstResponse: 4h}]}`,
    good: `people:
  ada-lund: {name: Ada Lund, roles: carer}
roles:
  carer: {title: Customer care, functions: response}
accounts:
  shop: {platform: instagram}
responses:
  everyone: {rules: [{inbound: message, firstResponse: 4h}], responders: ada-lund}`,
  },
  subjects: (model) => model.responses.filter((policy) => accountsOf(model, policy).length > 0),
  *check(policy, { model }) {
    if (!isEmptyList(policy.responders) || !isAnsweredByRole(model, policy)) return;
    const at = policy.responders.state === 'absent' ? policy.at : policy.responders.at;
    yield { at, message: 'none', params: { policy: policy.id } };
  },
});

/** Whether somebody answers on each of its accounts by a role or a responsibility: else that nobody does is the finding. */
function isAnsweredByRole(model: Model, policy: ResponsePolicy): boolean {
  const accounts = accountsOf(model, policy);
  return accountFunctions(model)
    .filter(({ account }) => accounts.includes(account))
    .every(({ covers }) =>
      covers.some((cover) => cover.function === 'response' && (cover.people.size > 0 || cover.hasOutsider)),
    );
}
