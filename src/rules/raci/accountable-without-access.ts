import { accessOf } from '../../analysis/access-of.ts';
import { isActiveAccount } from '../../analysis/active.ts';
import { activePeople } from '../../analysis/active-people.ts';
import { castOfField, referencesIn } from '../../analysis/cast.ts';
import { coversAccount } from '../../analysis/scope.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

/** What cannot be answered for without looking into the account. */
const NEEDS_ACCESS: ReadonlySet<string> = new Set(['publishing', 'account-access-admin']);
/** That a whole team is accountable has a rule of its own. */
const SHARED: ReadonlySet<string> = new Set(['teams', 'rosters']);
const MOST_RELATED = 5;

export const accountableWithoutAccess = defineRule({
  id: 'raci/accountable-without-access',
  severity: 'warning',
  section: 2,
  readsClock: true,
  sources: ['S15'],
  summary: {
    en: 'Whoever is accountable for publishing or for access cannot get into the account.',
    tr: 'Yayın ya da erişim faaliyetinin hesabını veren, sosyal medya hesabına giremiyor.',
  },
  why: {
    en: 'Who cannot get in can neither take a wrong post down nor shut somebody out; both happen when the others are away.',
    tr: 'Hesaba giremeyen, ne yanlış gönderiyi kaldırabilir ne birinin erişimini kesebilir; ikisi de başkaları yokken gerekir.',
  },
  messages: {
    locked: {
      en: '"{actor}" is accountable for activity "{activity}" and has no access to "{accounts}".',
      tr: '"{activity}" faaliyetinin hesabını veren "{actor}" kimliğinin şu hesaplara erişimi yok: "{accounts}".',
      help: {
        en: 'Give access, `access: [{person: {actor}, level: publish}]`, or make somebody accountable who has it.',
        tr: 'Erişim verin, `access: [{person: {actor}, level: publish}]`, ya da hesap veren olarak erişimi olan birini yazın.',
      },
    },
  },
  texts: { access: { en: 'who has access', tr: 'erişimi olanlar' } },
  example: {
    bad: `responsibilities:
  publishing: {responsible: [mina-falk, omar-reyes], accountable: tara-voss}`,
    good: `responsibilities:
  publishing: {responsible: [mina-falk, omar-reyes], accountable: omar-reyes}`,
  },
  subjects: (model) => model.responsibilities.filter((row) => NEEDS_ACCESS.has(valueOf(row.activity) ?? row.id)),
  *check(row, { model }) {
    const [reference] = referencesIn(row.accountable);
    if (reference?.target === undefined || SHARED.has(reference.target.kind)) return;
    const { people, isKnown } = castOfField(model, row.accountable);
    const answering = [...people].filter((person) => activePeople(model).has(person));
    if (!isKnown || answering.length === 0) return;
    const locked = model.accounts.filter((account) => {
      const inside = accessOf(model, account);
      if (inside === undefined || !isActiveAccount(account) || coversAccount(row.accounts, account) !== true)
        return false;
      return !answering.some((person) => inside.has(person));
    });
    if (locked.length === 0) return;
    yield {
      at: reference.at,
      message: 'locked',
      params: { actor: reference.id, activity: row.id, accounts: locked.map(({ id }) => id) },
      related: locked.slice(0, MOST_RELATED).map(({ access }) => ({ at: access.at, message: 'access' })),
    };
  },
});
