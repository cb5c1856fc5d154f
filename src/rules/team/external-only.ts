import { type FunctionDoers, functionDoers } from '../../analysis/function-doers.ts';
import { isInsider, isOutsider } from '../../analysis/outsiders.ts';
import { coreFunctions } from '../../facts/core-functions.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';

export const externalOnly = defineRule<FunctionDoers>({
  id: 'team/external-only',
  severity: 'warning',
  section: 1,
  isAbsence: true,
  readsClock: true,
  sources: [],
  rationale: {
    en: 'Expertise may come from outside, but a function that nobody inside does or answers for leaves with the contract.',
    tr: 'Uzmanlık dışarıdan gelebilir; ama kurum içinde yapanı ve hesap vereni olmayan işlev sözleşmeyle birlikte gider.',
  },
  summary: {
    en: 'A core function is done by people from outside alone, and nobody inside answers for it.',
    tr: 'Temel bir işlevi yalnızca dışarıdan kişiler yapıyor, içeriden de kimse hesabını vermiyor.',
  },
  why: {
    en: 'Nobody of your own can tell whether it is done well, or go on when the agency or the freelancer does not.',
    tr: 'İşin iyi yapılıp yapılmadığını söyleyecek, ajans ya da serbest çalışan bırakınca sürdürecek kimse kurumda yoktur.',
  },
  messages: {
    outside: {
      en: 'Only people from outside do {function}, and nobody inside answers for it: "{people}".',
      tr: 'Şu işlevi yalnızca dışarıdan kişiler yapıyor, içeriden de hesabını veren yok: {function} ("{people}").',
      help: {
        en: 'Make somebody of your own accountable for an activity of the function, or give it to one of them as well.',
        tr: 'İşlevin bir faaliyeti için kurum içinden bir hesap veren belirleyin ya da işlevi içeriden birine de verin.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `roles:
  manager: {functions: [account-management, content, response]}
  analyst: {functions: analytics}
people:
  ada-lund: {name: Ada Lund, roles: manager}
  iris-vane: {name: Iris Vane, roles: analyst, employment: agency}`,
    good: `roles:
  manager: {functions: [account-management, content, response]}
  analyst: {functions: analytics}
people:
  ada-lund: {name: Ada Lund, roles: manager}
  iris-vane: {name: Iris Vane, roles: analyst, employment: agency}
responsibilities:
  measurement: {responsible: iris-vane, accountable: ada-lund}`,
  },
  // An organisation of outsiders alone has nobody inside to ask for.
  subjects: (model) => (model.people.some(isInsider) ? functionDoers(model) : []),
  *check({ function: id, people, contacts, accountable, isKnown }, { model }) {
    const isHeld = people.size > 0 || contacts.length > 0;
    if (!isKnown || !isHeld || ![...people].every(isOutsider) || ![...accountable].every(isOutsider)) return;
    yield {
      at: homePlace(model),
      message: 'outside',
      params: { function: coreFunctions[id], people: [...[...people].map((person) => person.id), ...contacts] },
      subject: id,
    };
  },
});
