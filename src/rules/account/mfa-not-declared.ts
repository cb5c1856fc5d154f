import { guardedAccounts } from '../../analysis/guarded-accounts.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { setField, setShared } from '../remedy.ts';

const SAY = {
  en: 'Turn it on for everybody who can get in, and say so: `security: {mfa: true}`; for all accounts at once in `defaults` of the organisation.',
  tr: 'Erişimi olan herkes için açın ve yazın: `security: {mfa: true}`. Bütün hesaplar için kuruluşun `defaults` alanına bir kez yazmak yeter.',
};

export const mfaNotDeclared = defineRule({
  id: 'account/mfa-not-declared',
  severity: 'info',
  gap: 'high',
  section: 5,
  measure: { param: 'count', worse: 'more' },
  sources: [],
  rationale: {
    en: 'A stolen password opens an account that asks for nothing else, and a taken account is the likeliest crisis of all.',
    tr: 'Yalnızca parola soran bir hesap, çalınan parolayla açılır; ele geçirilen hesap, krizlerin en olası olanıdır.',
  },
  summary: {
    en: 'An active account does not say that two-step verification is on.',
    tr: 'Etkin bir hesapta iki adımlı doğrulamanın açık olduğu yazılmamış.',
  },
  why: {
    en: 'Whoever gets the password posts in your name; the second step is what stops them.',
    tr: 'Parolayı ele geçiren sizin adınıza paylaşım yapar; onu durduran ikinci adımdır.',
  },
  messages: {
    none: {
      en: 'Nothing says whether two-step verification is on for "{accounts}".',
      tr: 'İki adımlı doğrulamanın açık olup olmadığı yazılmamış: "{accounts}".',
      help: SAY,
    },
    nowhere: {
      en: 'None of {count} active accounts says whether two-step verification is on.',
      tr: '{count} etkin hesabın hiçbirinde iki adımlı doğrulamanın açık olup olmadığı yazılmamış.',
      help: SAY,
    },
    off: {
      en: 'Two-step verification is off for "{accounts}".',
      tr: 'İki adımlı doğrulama kapalı: "{accounts}".',
      help: {
        en: 'Turn it on for everybody who can get in, and write `mfa: true`.',
        tr: 'Erişimi olan herkes için açın ve `mfa: true` yazın.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `accounts:
  shop: {platform: instagram, security: {mfa: true}}
  news: {platform: x, security: {login: individual}}`,
    good: `accounts:
  shop: {platform: instagram, security: {mfa: true}}
  news: {platform: x, security: {mfa: true, login: individual}}`,
  },
  subjects: guardedAccounts,
  *check({ accounts, security, at }, { model }) {
    const params = { accounts: accounts.map(({ id }) => id) };
    if (security === undefined) {
      if (accounts.length === 1) yield { at, message: 'none', params };
      else yield { at: homePlace(model), message: 'nowhere', params: { count: accounts.length } };
    } else if (security.mfa.state === 'absent') yield { at: security.mfa.at, message: 'none', params };
    else if (valueOf(security.mfa) === false) yield { at: security.mfa.at, message: 'off', params };
  },
  remedy: ({ subject: { accounts, security } }, { model }) => {
    if (security !== undefined) return [setField(security, 'mfa', true)];
    if (accounts.length === 1) return accounts.map((account) => setField(account, 'security', { mfa: true }));
    return setShared(model, 'organization', { defaults: { accounts: { security: { mfa: true } } } });
  },
});
