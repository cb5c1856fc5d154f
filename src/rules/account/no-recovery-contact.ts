import { guardedAccounts } from '../../analysis/guarded-accounts.ts';
import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { defineRule } from '../define-rule.ts';
import { setField } from '../remedy.ts';

export const noRecoveryContact = defineRule({
  id: 'account/no-recovery-contact',
  severity: 'info',
  gap: 'medium',
  section: 5,
  sources: [],
  rationale: {
    en: 'A network gives a taken account back to whoever holds its recovery e-mail or phone: that must be known beforehand.',
    tr: 'Ağ, ele geçirilen hesabı kurtarma e-postası ya da telefonu kimdeyse ona geri verir: bu, önceden bilinmelidir.',
  },
  summary: {
    en: 'Nothing says who can win an active account back.',
    tr: 'Etkin bir hesap ele geçirilirse kimin geri alabileceği yazılmamış.',
  },
  why: {
    en: 'In the hour in which somebody else posts from the account, nobody knows whose e-mail or phone the network asks.',
    tr: 'Hesaptan başkası paylaşım yaparken, ağın kimin e-postasını ya da telefonunu soracağını kimse bilmez.',
  },
  messages: {
    none: {
      en: 'Nothing says who can win "{accounts}" back.',
      tr: 'Ele geçirilirse kimin geri alabileceği yazılmamış: "{accounts}".',
      help: {
        en: 'Name whoever holds the e-mail or phone that the network asks: `security: {recovery: ayse-yilmaz}`.',
        tr: 'Ağın soracağı e-posta ya da telefon kimdeyse onu yazın: `security: {recovery: ayse-yilmaz}`.',
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
    security: {mfa: true, login: individual}`,
    good: `accounts:
  x-main:
    platform: x
    handle: northbeans
    purpose: Notices and quick answers.
    audiences: students
    team: studio
    owner: omar-reyes
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]
    security: {mfa: true, login: individual, recovery: omar-reyes}`,
  },
  // Where nothing is said of security at all there is one thing to say, and `account/mfa-not-declared` says it.
  subjects: (model) => guardedAccounts(model).filter(({ security }) => security !== undefined),
  *check({ accounts, security }) {
    if (security === undefined || !isEmptyList(security.recovery)) return;
    yield { at: security.recovery.at, message: 'none', params: { accounts: accounts.map(({ id }) => id) } };
  },
  remedy: ({ subject: { security } }, { actor }) =>
    security === undefined ? [] : [setField(security, 'recovery', actor())],
});
