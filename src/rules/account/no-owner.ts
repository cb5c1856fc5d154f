import { isKeptAccount } from '../../analysis/active.ts';
import { defineRule } from '../define-rule.ts';

export const noOwner = defineRule({
  id: 'account/no-owner',
  severity: 'error',
  section: 1,
  sources: ['S15', 'S18'],
  summary: { en: 'An account has no owner.', tr: 'Bir hesabın sorumlusu yok.' },
  why: {
    en: 'Somebody has to be answerable for the account as a whole: what is published there, who gets in, what happens when it is lost.',
    tr: 'Hesabın bütününden biri sorumlu olmalıdır: orada ne yayınlandığından, kimin girdiğinden, hesap kaybedilirse ne olacağından.',
  },
  messages: {
    none: {
      en: 'Account "{account}" has no owner.',
      tr: '"{account}" kimlikli hesabın sorumlusu yok.',
      help: {
        en: 'Name a person or a role: `owner: social-lead`; a place still to be filled is `tbd`. For all accounts at once: `organization.defaults.accounts.owner`.',
        tr: 'Bir kişi ya da rol yazın: `owner: social-lead`; henüz dolmamışsa `tbd`. Bütün hesaplar için: `organization.defaults.accounts.owner`.',
      },
    },
  },
  example: {
    bad: `accounts:
  bluesky-tours:
    platform: bluesky
    status: planned
    handle: tours.northbeans.example
    purpose: Tours and tastings.
    audiences: students
    team: studio
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]`,
    good: `accounts:
  bluesky-tours:
    platform: bluesky
    status: planned
    handle: tours.northbeans.example
    purpose: Tours and tastings.
    audiences: students
    team: studio
    owner: mina-falk
    access: [{person: mina-falk, level: admin}, {person: omar-reyes, level: admin}]`,
  },
  subjects: (model) => model.accounts.filter(isKeptAccount),
  *check(account) {
    const field = account.owner;
    if (field.state !== 'absent') return;
    yield { at: account.at, message: 'none', params: { account: account.id } };
  },
});
