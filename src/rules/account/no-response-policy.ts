import { coverSubjects, isCovered } from '../../analysis/account-cover.ts';
import { isActiveAccount, isOnNetwork } from '../../analysis/active.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { nameIn } from '../proposals.ts';
import { addItem, newEntity, type RemedyValue } from '../remedy.ts';

export const noResponsePolicy = defineRule({
  id: 'account/no-response-policy',
  severity: 'warning',
  gap: 'critical',
  section: 6,
  isAbsence: true,
  measure: { param: 'count', worse: 'more' },
  sources: ['S89', 'S91'],
  summary: {
    en: 'No response policy covers an active account.',
    tr: 'Etkin bir hesabı kapsayan yanıt politikası yok.',
  },
  why: {
    en: 'Messages, comments and complaints that nobody answers in time cost satisfaction; without a policy there is no time, and nobody to keep it.',
    tr: 'Zamanında yanıtlanmayan mesaj, yorum ve şikâyetler müşteri memnuniyetine zarar verir; politika yoksa ne süre vardır ne de ona uyacak biri.',
  },
  messages: {
    none: {
      en: 'No response policy covers account "{account}".',
      tr: '"{account}" kimlikli hesaba yanıt politikası atanmamış.',
      help: {
        en: 'Add the account to `accounts` of one of `responses`, or write a policy with `accounts: all`.',
        tr: 'Hesabı `responses` altındaki bir politikanın `accounts` alanına ekleyin ya da `accounts: all` olan bir politika yazın.',
      },
    },
    nowhere: {
      en: 'No response policy is written down for {count} active {count:account|accounts}.',
      tr: '{count} etkin hesap için hiçbir yanıt politikası yazılmamış.',
      help: {
        en: 'Add one: `responses: {everyone: {accounts: all, responders: …, rules: [{inbound: message, firstResponse: 4h}]}}`.',
        tr: 'Bir tane ekleyin: `responses: {everyone: {accounts: all, responders: …, rules: [{inbound: message, firstResponse: 4h}]}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
  news: {platform: x}
responses:
  everyone: {accounts: shop}`,
    good: `accounts:
  shop: {platform: instagram}
  news: {platform: x}
responses:
  everyone: {accounts: all}`,
  },
  subjects: (model) =>
    coverSubjects(
      model.accounts.filter((account) => isActiveAccount(account) && isOnNetwork(account)),
      model.responses,
    ),
  *check(accounts, { model }) {
    if (model.responses.length === 0) {
      yield { at: homePlace(model), message: 'nowhere', params: { count: accounts.length } };
      return;
    }
    for (const account of accounts) {
      if (isCovered(account, model.responses) !== 'no') continue;
      yield { at: account.at, message: 'none', params: { account: account.id } };
    }
  },
  remedy: ({ finding }, { model, actor }) => {
    const policy = model.responses.find(({ accounts }) => accounts.state === 'value');
    if (policy !== undefined) return [addItem(policy, 'accounts', policy.accounts, nameIn(finding, 'account'))];
    return [newEntity(model, 'responses', 'everyone', policyOf(actor()))];
  },
});

/** A policy for office hours: each kind of message with a time, complaints first. */
function policyOf(responder: string): RemedyValue {
  return {
    accounts: 'all',
    clock: 'business',
    coverage: { 'mon-fri': '09:00-18:00' },
    responders: [responder],
    rules: [
      { inbound: 'complaint', firstResponse: '2h' },
      { inbound: 'message', firstResponse: '4h' },
      { inbound: 'comment', firstResponse: '8h' },
    ],
  };
}
