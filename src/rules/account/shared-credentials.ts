import { guardedAccounts } from '../../analysis/guarded-accounts.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const sharedCredentials = defineRule({
  id: 'account/shared-credentials',
  severity: 'warning',
  sources: [],
  rationale: {
    en: 'A password that several people know leaves with each of them, and no record says who posted what.',
    tr: 'Birkaç kişinin bildiği parola, ayrılan her kişiyle gider; neyi kimin paylaştığı da hiçbir kayıtta görünmez.',
  },
  summary: {
    en: 'Several people share one login of an account.',
    tr: 'Bir hesabın giriş bilgilerini birkaç kişi ortak kullanıyor.',
  },
  why: {
    en: 'When somebody leaves, everybody needs a new password; until then they can still post in your name.',
    tr: 'Biri ayrıldığında herkese yeni parola gerekir; o zamana kadar ayrılan kişi sizin adınıza paylaşım yapabilir.',
  },
  messages: {
    shared: {
      en: 'Everybody gets into "{accounts}" with the same login.',
      tr: 'Herkes aynı giriş bilgilerini kullanıyor: "{accounts}".',
      help: {
        en: 'Give everybody their own login, by the roles of the network or by a publishing tool, and write `login: individual`.',
        tr: 'Herkese ayrı bir giriş verin (ağın rolleriyle ya da bir yayın aracıyla) ve `login: individual` yazın.',
      },
    },
  },
  example: {
    bad: `accounts:
  x-main:
    platform: x
    handle: northbeans
    purpose: Notices and quick answers.
    audiences: students
    team: studio
    owner: omar-reyes
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
    security: {mfa: true, login: shared, recovery: mina-falk}`,
    good: `accounts:
  x-main:
    platform: x
    handle: northbeans
    purpose: Notices and quick answers.
    audiences: students
    team: studio
    owner: omar-reyes
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
    security: {mfa: true, login: individual, recovery: mina-falk}`,
  },
  subjects: guardedAccounts,
  *check({ accounts, security }) {
    if (security === undefined || valueOf(security.login) !== 'shared') return;
    yield { at: security.login.at, message: 'shared', params: { accounts: accounts.map(({ id }) => id) } };
  },
});
