import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { accountsOf } from '../../analysis/response/answered-accounts.ts';
import { coversAccount } from '../../analysis/scope.ts';
import type { Fix } from '../../diagnostics/finding.ts';
import type { Playbook, ResponsePolicy } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

export const noCrisisLink = defineRule({
  id: 'response/no-crisis-link',
  severity: 'warning',
  section: 6,
  sources: ['S95'],
  fix: 'safe',
  summary: {
    en: 'A response policy names no crisis playbook though there is one for its accounts.',
    tr: 'Hesapları için kriz senaryosu olduğu hâlde bir yanıt politikasında hiçbiri belirtilmemiş.',
  },
  why: {
    en: 'In a crisis one must act by the plan; those who answer see it first, and must know which playbook takes over from them.',
    tr: 'Kriz durumunda plan doğrultusunda hareket edilmelidir; krizi ilk gören, hangi senaryonun devreye gireceğini bilmelidir.',
  },
  messages: {
    none: {
      en: 'Policy "{policy}" does not say which crisis playbook takes over.',
      tr: '"{policy}" kimlikli politikada hangi kriz senaryosunun devreye gireceği yazılmamış.',
      help: {
        en: 'Name the playbooks that hold for its accounts: `playbooks: {first}`. They are: "{playbooks}".',
        tr: 'Hesapları için geçerli senaryoları yazın: `playbooks: {first}`. Bunlar: "{playbooks}".',
      },
    },
  },
  texts: { link: { en: 'Name "{playbook}"', tr: '"{playbook}" kimlikli senaryoyu yaz' } },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram}
responses:
  everyone: {rules: [{inbound: message, firstResponse: 4h}]}
playbooks:
  account-takeover: {title: Somebody else posts}`,
    good: `accounts:
  shop: {platform: instagram}
responses:
  everyone: {rules: [{inbound: message, firstResponse: 4h}], playbooks: account-takeover}
playbooks:
  account-takeover: {title: Somebody else posts}`,
  },
  subjects: (model) => model.responses.filter((policy) => playbooksFor(model, policy).length > 0),
  *check(policy, { model }) {
    if (!isEmptyList(policy.playbooks)) return;
    const playbooks = playbooksFor(model, policy);
    yield {
      at: policy.playbooks.at,
      message: 'none',
      params: { policy: policy.id, first: playbooks[0]?.id ?? '', playbooks: playbooks.map(({ id }) => id) },
      fixes: fixesOf(model, policy, playbooks),
    };
  },
});

function playbooksFor(model: Model, policy: ResponsePolicy): readonly Playbook[] {
  const accounts = accountsOf(model, policy);
  return model.playbooks.filter((playbook) =>
    accounts.some((account) => coversAccount(playbook.accounts, account) === true),
  );
}

/** The only playbook can be no other than the one that is meant. */
function fixesOf(model: Model, policy: ResponsePolicy, playbooks: readonly Playbook[]): Fix[] {
  const [only] = playbooks;
  if (only === undefined || model.playbooks.length > 1 || policy.playbooks.state !== 'absent') return [];
  const edits = [{ op: 'insert', at: policy.at, key: 'playbooks', yaml: only.id } as const];
  return [{ title: 'link', params: { playbook: only.id }, safety: 'safe', edits }];
}
