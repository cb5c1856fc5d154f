import { isActiveAccount, isActivePerson } from '../../analysis/active.ts';
import { castOf } from '../../analysis/cast.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import type { Entity } from '../../model/entity.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Account } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

/** How many people may have admin access to an account. */
interface Options {
  readonly mostAdmins: number;
}

export const tooManyAdmins = defineRule<readonly [Account, ...Account[]], Options>({
  id: 'account/too-many-admins',
  severity: 'warning',
  readsClock: true,
  measure: { param: 'count', worse: 'more' },
  sources: [],
  rationale: {
    en: 'Every admin can give the account away and lock the others out; one taken phone or mailbox among them is enough.',
    tr: 'Her yönetici hesabı devredebilir, öbürlerini dışarıda bırakabilir; birinin çalınan telefonu ya da e-postası yeter.',
  },
  summary: {
    en: 'More people have admin access to an account than needed.',
    tr: 'Bir hesapta gereğinden çok kişinin yönetici erişimi var.',
  },
  why: {
    en: 'Most of them only publish or answer; what they do not need is what a thief looks for.',
    tr: 'Çoğu yalnızca yayınlar ya da yanıtlar; gerekmeyen yetki, hırsızın aradığıdır.',
  },
  messages: {
    many: {
      en: '{count} people have admin access to "{accounts}"; at most {most} are meant to.',
      tr: '{count} kişinin yönetici erişimi var ("{accounts}"); en çok {most} olmalıdır.',
      help: {
        en: 'Leave `admin` to two or three, and give the others what they need: `level: publish` or `level: reply`.',
        tr: '`admin` düzeyini iki üç kişide bırakın, öbürlerine gerekeni verin: `level: publish` ya da `level: reply`.',
      },
    },
  },
  options: {
    schema: { type: 'object', properties: { mostAdmins: { type: 'integer', minimum: 2, maximum: 100 } } },
    defaults: { mostAdmins: 5 } satisfies Options,
    stricter: { mostAdmins: 'lower' },
  },
  exampleBase: 'none',
  example: {
    bad: `people: {ada: {}, bo: {}, cy: {}, di: {}, ed: {}, flo: {}}
teams: {studio: {members: [ada, bo, cy, di, ed, flo]}}
accounts: {shop: {platform: instagram, access: [{person: studio, level: admin}]}}`,
    good: `people: {ada: {}, bo: {}, cy: {}, di: {}, ed: {}, flo: {}}
teams: {studio: {members: [ada, bo, cy, di, ed, flo]}}
accounts: {shop: {platform: instagram, access: [{person: ada, level: admin}, {person: bo, level: admin}, {person: studio, level: publish}]}}`,
  },
  subjects: (model) => groupByPlace(model.accounts.filter(isActiveAccount), ({ access }) => access.at),
  *check(accounts, { model, options }) {
    const [{ access }] = accounts;
    const count = adminsOf(model, accounts[0]).size;
    if (count <= options.mostAdmins) return;
    const params = { count, most: options.mostAdmins, accounts: accounts.map(({ id }) => id) };
    yield { at: access.at, message: 'many', params };
  },
});

/** Everybody here with admin access as far as it can be read, people outside among them. */
function adminsOf(model: Model, { access }: Account): ReadonlySet<Entity> {
  const admins = listOf(access).flatMap(({ level, person }) =>
    valueOf(level) === 'admin' ? (valueOf(person)?.target ?? []) : [],
  );
  const people = [...castOf(model, admins).people].filter((person) => isActivePerson(person, model.today));
  return new Set<Entity>([...people, ...admins.filter(({ kind }) => kind === 'contacts')]);
}
