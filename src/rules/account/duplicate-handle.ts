import { isKeptAccount, isOnNetwork } from '../../analysis/active.ts';
import { valueOf } from '../../model/field.ts';
import type { Account } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

export const duplicateHandle = defineRule({
  id: 'account/duplicate-handle',
  severity: 'error',
  section: 1,
  sources: ['S15'],
  summary: {
    en: 'Two accounts have the same handle on the same platform.',
    tr: 'İki hesap aynı platformda aynı kullanıcı adını taşıyor.',
  },
  why: {
    en: 'The account exists once but is planned, measured and answered twice, by different people perhaps.',
    tr: 'Hesap bir tanedir, ama belki farklı kişilerce iki kez planlanır, ölçülür ve yanıtlanır.',
  },
  messages: {
    same: {
      en: 'Accounts "{second}" and "{first}" have the same handle "{handle}" on {platform}.',
      tr: '"{second}" ve "{first}" kimlikli hesaplar {platform} platformunda aynı kullanıcı adını taşıyor: "{handle}".',
      help: {
        en: 'Correct one of the handles, or merge the two accounts; an account that is over has `status: retired`.',
        tr: 'Kullanıcı adlarından birini düzeltin ya da iki hesabı birleştirin; kapanan hesap `status: retired` alır.',
      },
    },
  },
  texts: { first: { en: 'the first account', tr: 'ilk hesap' } },
  example: {
    bad: `accounts:
  instagram-second:
    platform: instagram
    status: planned
    handle: NorthBeans
    purpose: Opening hours and short notices.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]`,
    good: `accounts:
  instagram-second:
    platform: instagram
    status: planned
    handle: northbeans_hours
    purpose: Opening hours and short notices.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]`,
  },
  subjects: sameHandles,
  *check([first, ...others]) {
    if (first === undefined) return;
    for (const account of others) {
      yield {
        at: account.handle.at,
        message: 'same',
        params: {
          first: first.id,
          second: account.id,
          handle: valueOf(account.handle) ?? '',
          platform: valueOf(account.platform) ?? '',
        },
        subject: first.id,
        related: [{ at: first.handle.at, message: 'first' }],
      };
    }
  },
});

/** Accounts by platform and handle; networks do not tell capitals from small letters in handles. */
function sameHandles(model: Model): Iterable<readonly Account[]> {
  const groups = new Map<string, Account[]>();
  for (const account of model.accounts) {
    const [platform, handle] = [valueOf(account.platform), valueOf(account.handle)];
    if (platform === undefined || handle === undefined || !isKeptAccount(account) || !isOnNetwork(account)) continue;
    const key = `${platform} ${handle.replace(/^@/, '').toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), account]);
  }
  return groups.values();
}
