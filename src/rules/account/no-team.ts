import { isKeptAccount } from '../../analysis/active.ts';
import { oneOrAll } from '../../analysis/one-or-all.ts';
import type { Account } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';
import { lackOfAll } from '../lack-of-all.ts';

export const noTeam = defineRule({
  id: 'account/no-team',
  severity: 'error',
  section: 1,
  measure: { param: 'count', worse: 'more' },
  sources: ['S23'],
  summary: { en: 'An account has no team.', tr: 'Bir hesabın ekibi yok.' },
  why: {
    en: 'Running an account is more than one person can carry, so every account has a team that makes, publishes, measures and answers.',
    tr: 'Bir hesabı yönetmek tek kişinin altından kalkabileceği iş değildir; her hesabın üreten, yayınlayan, ölçen ve yanıtlayan bir ekibi olmalıdır.',
  },
  messages: {
    none: {
      en: 'Account "{account}" has no team.',
      tr: '"{account}" kimlikli hesabın ekibi yok.',
      help: {
        en: 'Name one of `teams`: `team: content-studio`. For all accounts at once: `organization.defaults.accounts.team`.',
        tr: '`teams` bölümünden bir ekip yazın: `team: content-studio`. Bütün hesaplar için: `organization.defaults.accounts.team`.',
      },
    },
    all: {
      en: 'None of {count} accounts has a team.',
      tr: '{count} hesabın hiçbirinin ekibi yok.',
      help: {
        en: 'Name one of `teams` at each: `team: content-studio`. For all at once: `organization.defaults.accounts.team`.',
        tr: 'Her birine `teams` bölümünden bir ekip yazın: `team: content-studio`. Hepsi için: `organization.defaults.accounts.team`.',
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
    owner: mina-falk
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
  subjects: (model) => oneOrAll(model.accounts.filter(isKeptAccount), lacksTeam),
  check: (accounts, { model }) => lackOfAll(accounts, lacksTeam, 'account', model),
});

function lacksTeam({ team }: Account): boolean {
  return team.state === 'absent';
}
