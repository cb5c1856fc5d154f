import { isActivePerson } from '../../analysis/active.ts';
import { teamCast } from '../../analysis/cast.ts';
import { type AccountFunctions, accountFunctions } from '../../analysis/functions.ts';
import { soleDoers } from '../../analysis/sole-doers.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

/** How many functions one person may do alone, and from which size of the team on that matters. */
interface Options {
  readonly mostFunctions: number;
  readonly leastTeam: number;
}

export const coreFunctionSeparation = defineRule<AccountFunctions, Options>({
  id: 'team/core-function-separation',
  severity: 'warning',
  section: 2,
  readsClock: true,
  isAbsence: true,
  sources: ['S4', 'S35'],
  summary: {
    en: 'One person alone does more core functions of an account than one should, although the team has others.',
    tr: 'Ekipte başkaları varken bir hesabın temel işlevlerinden gereğinden çoğunu tek kişi yapıyor.',
  },
  why: {
    en: 'The four duties are meant for different people: who makes, publishes, answers and measures alone is overloaded and judges the own work.',
    tr: 'Dört görev farklı kişiler içindir: tek başına üreten, yayınlayan, yanıtlayan ve ölçen kişi aşırı yüklenir ve kendi işini kendisi değerlendirir.',
  },
  messages: {
    alone: {
      en: '"{person}" alone does {count} of the 4 core functions of account "{account}", in a team of {size}.',
      tr: '"{person}" adlı kişi, {size} kişilik ekipte "{account}" kimlikli hesabın 4 temel işlevinden {count} tanesini tek başına yapıyor.',
      help: {
        en: 'Share the functions out: {functions}.',
        tr: 'İşlevleri paylaştırın: {functions}.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `roles:
  lead: {functions: [account-management, content, analytics]}
  helper: {functions: response}
people:
  ada-lund: {name: Ada Lund, roles: lead}
  iris-vane: {name: Iris Vane, roles: helper}
  omar-reyes: {name: Omar Reyes, roles: helper}
teams: {studio: {members: [ada-lund, iris-vane, omar-reyes]}}
accounts: {shop: {platform: instagram, team: studio}}`,
    good: `roles:
  lead: {functions: [account-management, analytics]}
  helper: {functions: [content, response]}
people:
  ada-lund: {name: Ada Lund, roles: lead}
  iris-vane: {name: Iris Vane, roles: helper}
  omar-reyes: {name: Omar Reyes, roles: helper}
teams: {studio: {members: [ada-lund, iris-vane, omar-reyes]}}
accounts: {shop: {platform: instagram, team: studio}}`,
  },
  options: {
    schema: {
      type: 'object',
      properties: {
        mostFunctions: { type: 'integer', minimum: 1, maximum: 3 },
        leastTeam: { type: 'integer', minimum: 2 },
      },
    },
    defaults: { mostFunctions: 2, leastTeam: 3 } satisfies Options,
    stricter: { mostFunctions: 'lower', leastTeam: 'lower' },
  },
  subjects: accountFunctions,
  *check({ account, covers }, { model, options }) {
    const team = valueOf(account.team)?.target;
    if (team === undefined) return;
    const size = [...teamCast(model, team).people].filter((person) => isActivePerson(person, model.today)).length;
    if (size < options.leastTeam) return;
    for (const [person, functions] of soleDoers(covers)) {
      if (functions.length <= options.mostFunctions) continue;
      const params = { person: person.id, account: account.id, count: functions.length, size, functions };
      yield { at: account.at, message: 'alone', params, subject: person.id };
    }
  },
});
