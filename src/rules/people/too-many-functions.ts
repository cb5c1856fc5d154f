import { activePeople } from '../../analysis/active-people.ts';
import { accountFunctions } from '../../analysis/functions.ts';
import { functionsDone } from '../../analysis/functions-done.ts';
import { soleDoers } from '../../analysis/sole-doers.ts';
import { type CoreFunction, coreFunctions } from '../../facts/core-functions.ts';
import type { Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

/** How many core functions one person may be responsible for, and from how many people on that matters. */
interface Options {
  readonly mostFunctions: number;
  readonly leastPeople: number;
}

export const tooManyFunctions = defineRule<readonly [Person, readonly CoreFunction[]], Options>({
  id: 'people/too-many-functions',
  severity: 'warning',
  section: 2,
  readsClock: true,
  measure: { param: 'count', worse: 'more' },
  sources: ['S4', 'S35'],
  summary: {
    en: 'One person is responsible in all core functions, although there are others.',
    tr: 'Başka kişiler olduğu hâlde temel işlevlerin hepsinde aynı kişi yürüten.',
  },
  why: {
    en: 'Managing accounts, making content, measuring and answering are meant for different people. Who does all of it does each in passing.',
    tr: 'Hesap yönetimi, içerik üretimi, ölçüm ve yanıt farklı kişiler içindir; hepsini yapan, her birini arada yapar.',
  },
  messages: {
    many: {
      en: '"{person}" is responsible in {count} core functions: {functions}.',
      tr: '"{person}" adlı kişi {count} temel işlevde birden yürüten: {functions}.',
      help: {
        en: 'Give the work of one of them to somebody else, as `responsible` in `responsibilities`.',
        tr: 'İşlevlerden birinin işini başkasına verin: `responsibilities` altında `responsible` alanına onu yazın.',
      },
    },
  },
  options: {
    schema: {
      type: 'object',
      properties: {
        mostFunctions: { type: 'integer', minimum: 1, maximum: 3 },
        leastPeople: { type: 'integer', minimum: 2 },
      },
    },
    defaults: { mostFunctions: 3, leastPeople: 3 } satisfies Options,
    stricter: { mostFunctions: 'lower', leastPeople: 'lower' },
  },
  exampleBase: 'none',
  example: {
    bad: `people: {ada-lund: {}, iris-vane: {}, omar-reyes: {}}
responsibilities:
  publishing: {responsible: [ada-lund, omar-reyes]}
  content-writing: {responsible: [ada-lund, omar-reyes]}
  measurement: {responsible: [ada-lund, iris-vane]}
  reply-messages: {responsible: [ada-lund, iris-vane]}`,
    good: `people: {ada-lund: {}, iris-vane: {}, omar-reyes: {}}
responsibilities:
  publishing: {responsible: [ada-lund, omar-reyes]}
  content-writing: {responsible: [ada-lund, omar-reyes]}
  measurement: {responsible: [ada-lund, iris-vane]}
  reply-messages: {responsible: iris-vane}`,
  },
  subjects: functionsDone,
  *check([person, functions], { model, options }) {
    if (functions.length <= options.mostFunctions || activePeople(model).size < options.leastPeople) return;
    if (isAloneForMany(model, person)) return;
    yield {
      at: person.at,
      message: 'many',
      params: { person: person.id, count: functions.length, functions: words(functions) },
    };
  },
});

/** `team/core-function-separation` says it of an account where nobody else does them. */
function isAloneForMany(model: Model, person: Person): boolean {
  return accountFunctions(model).some(({ covers }) => (soleDoers(covers).get(person)?.length ?? 0) > 2);
}

function words(functions: readonly CoreFunction[]) {
  const list = (language: 'en' | 'tr') => functions.map((id) => coreFunctions[id][language]).join(', ');
  return { en: list('en'), tr: list('tr') };
}
