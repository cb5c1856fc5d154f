import { isKeptAccount } from '../../analysis/active.ts';
import { oneOrAll } from '../../analysis/one-or-all.ts';
import { valueOf } from '../../model/field.ts';
import type { Account } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';
import { lackOfAll } from '../lack-of-all.ts';

export const noPurpose = defineRule({
  id: 'account/no-purpose',
  severity: 'warning',
  section: 1,
  measure: { param: 'count', worse: 'more' },
  sources: ['S16'],
  summary: { en: 'An account does not say what it is for.', tr: 'Bir hesabın amacı yazılmamış.' },
  why: {
    en: 'Without a purpose every account ends up with the same posts, and nobody can say which of them belong there.',
    tr: 'Amacı yazılmayan hesapların hepsi aynı gönderilerle dolar; hangisinin oraya ait olduğunu kimse söyleyemez.',
  },
  messages: {
    none: {
      en: 'Account "{account}" does not say what it is for.',
      tr: '"{account}" kimlikli hesabın amacı yazılmamış.',
      help: {
        en: 'Say in a sentence what is done there and for whom: `purpose: Recipes for people who brew at home.`',
        tr: 'Orada kimin için ne yapıldığını bir cümleyle yazın: `purpose: Evde demleyenler için tarifler.`',
      },
    },
    all: {
      en: 'None of {count} accounts says what it is for.',
      tr: '{count} hesabın hiçbirinin amacı yazılmamış.',
      help: {
        en: 'Say at each in a sentence what is done there and for whom: `purpose: Recipes for people who brew at home.`',
        tr: 'Her birinde kimin için ne yapıldığını bir cümleyle yazın: `purpose: Evde demleyenler için tarifler.`',
      },
    },
  },
  example: {
    bad: `accounts:
  bluesky-tours:
    platform: bluesky
    status: planned
    handle: tours.northbeans.example
    audiences: students
    team: studio
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
  subjects: (model) => oneOrAll(model.accounts.filter(isKeptAccount), lacksPurpose),
  check: (accounts, { model }) => lackOfAll(accounts, lacksPurpose, 'account', model),
});

function lacksPurpose({ purpose }: Account): boolean {
  return purpose.state === 'absent' || valueOf(purpose)?.trim() === '';
}
