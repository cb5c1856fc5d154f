import { castOfField } from '../../analysis/cast.ts';
import { type AccountFunctions, accountFunctions, type FunctionCover } from '../../analysis/functions.ts';
import { oncePerModel } from '../../analysis/once-per-model.ts';
import { coreFunctionIds } from '../../facts/core-functions.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { anotherPerson } from '../proposals.ts';
import { newEntity } from '../remedy.ts';

type Subject = AccountFunctions | { readonly account: undefined; readonly accounts: number };

export const coreFunctionsCovered = defineRule({
  id: 'team/core-functions-covered',
  severity: 'warning',
  gap: 'critical',
  section: 1,
  isAbsence: true,
  readsClock: true,
  measure: { param: 'functions', worse: 'more' },
  sources: ['S4', 'S18', 'S19', 'S20', 'S21'],
  summary: {
    en: 'Nobody manages an active account, makes its content, analyses it or answers for it.',
    tr: 'Etkin bir hesapta hesap yönetimi, içerik, analiz ya da yanıt işini yapan kimse yok.',
  },
  why: {
    en: 'Account management, content, analytics and response are the four jobs every account needs; the one that nobody holds is not done.',
    tr: 'Hesap yönetimi, içerik üretimi, analiz ve yanıt verme her hesabın gerektirdiği dört iştir; kimseye verilmeyen iş yapılmaz.',
  },
  messages: {
    missing: {
      en: 'On account "{account}" nobody does "{functions}".',
      tr: '"{account}" kimlikli hesapta şu işlevleri yapan kimse yok: "{functions}".',
      help: {
        en: 'Give the function to a role, a team or a responsibility: `roles: {analyst: {functions: analytics}}`.',
        tr: 'İşlevi bir role, ekibe ya da sorumluluğa verin: `roles: {analyst: {functions: analytics}}`.',
      },
    },
    nowhere: {
      en: 'No role, team or responsibility says who does "{functions}" for any of {count} accounts.',
      tr: '{count} hesabın hiçbiri için şu işlevleri kimin yaptığı yazılmamış: "{functions}".',
      help: {
        en: 'Begin with the roles: `roles: {social-lead: {functions: [account-management, analytics]}}`.',
        tr: 'Rollerden başlayın: `roles: {social-lead: {functions: [account-management, analytics]}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `organization: {name: Pine and Clay}
roles: {maker: {functions: [content, response]}}
people: {ada-lund: {name: Ada Lund, roles: maker}}
teams: {studio: {members: ada-lund}}
accounts: {shop: {platform: instagram, team: studio}}`,
    good: `organization: {name: Pine and Clay}
roles: {maker: {functions: [account-management, content, analytics, response]}}
people: {ada-lund: {name: Ada Lund, roles: maker}}
teams: {studio: {members: ada-lund}}
accounts: {shop: {platform: instagram, team: studio}}`,
  },
  subjects: subjectsOf,
  *check(subject, { model }) {
    const nowhere = functionsNowhere(model);
    if (subject.account === undefined) {
      const params = { functions: nowhere, count: subject.accounts };
      yield { at: homePlace(model), message: 'nowhere', params };
      return;
    }
    const { account, covers } = subject;
    const functions = covers.filter(isMissing).map((cover) => cover.function);
    const own = functions.filter((one) => !nowhere.includes(one));
    if (own.length > 0) yield { at: account.at, message: 'missing', params: { account: account.id, functions: own } };
  },
  remedy: ({ subject, finding }, context) => {
    const functions = finding.params?.['functions'] as readonly string[];
    const near = subject.account === undefined ? [] : castOfField(context.model, subject.account.owner).people;
    const { id, changes } = anotherPerson(context, new Set(), near);
    const scope = subject.account === undefined ? {} : { accounts: subject.account.id };
    const rows = functions.map((one) =>
      newEntity(context.model, 'responsibilities', one, { function: one, ...scope, responsible: id, accountable: id }),
    );
    return [...changes, ...rows];
  },
});

/**
 * A function that nobody does for any of several accounts is one finding and not one an account; no account is then in
 * order, and only those that lack something else besides are looked at for themselves.
 */
function subjectsOf(model: Model): readonly Subject[] {
  const accounts = accountFunctions(model);
  const nowhere = functionsNowhere(model);
  if (nowhere.length === 0) return accounts;
  const isWorse = (cover: FunctionCover): boolean => isMissing(cover) && !nowhere.includes(cover.function);
  return [{ account: undefined, accounts: accounts.length }, ...accounts.filter(({ covers }) => covers.some(isWorse))];
}

function isMissing({ isKnown, people, hasOutsider }: FunctionCover): boolean {
  return isKnown && people.size === 0 && !hasOutsider;
}

const functionsNowhere = oncePerModel((model): readonly string[] => {
  const accounts = accountFunctions(model);
  if (accounts.length < 2) return [];
  return coreFunctionIds.filter((_, index) => accounts.every(({ covers }) => isMissing(covers[index]!)));
});
