import { activePeople } from '../../analysis/active-people.ts';
import { castOf, referencesIn } from '../../analysis/cast.ts';
import { isInsider, isOutsider } from '../../analysis/outsiders.ts';
import type { Text } from '../../diagnostics/text.ts';
import type { Entity } from '../../model/entity.ts';
import { valueOf } from '../../model/field.ts';
import type { Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

const WORDS: Readonly<Record<'agency' | 'freelance' | 'contact' | 'role', Text>> = {
  agency: { en: 'agency', tr: 'ajans' },
  freelance: { en: 'freelance', tr: 'serbest çalışan' },
  contact: { en: 'contact', tr: 'kurum dışı kişi' },
  role: { en: 'a role that only people from outside hold', tr: 'yalnızca dışarıdan kişilerin taşıdığı bir rol' },
};

export const accountableExternal = defineRule({
  id: 'raci/accountable-external',
  severity: 'warning',
  section: 2,
  readsClock: true,
  sources: [],
  rationale: {
    en: 'Work can be bought, accountability cannot: when the contract ends, whoever decided is gone, and with them the reason.',
    tr: 'İş satın alınabilir, hesap verme sorumluluğu alınamaz: sözleşme bitince kararı veren de gerekçesi de gider.',
  },
  summary: {
    en: 'Somebody from outside is accountable for an activity.',
    tr: 'Bir faaliyetin hesabını kurum dışından biri veriyor.',
  },
  why: {
    en: 'An agency or a freelancer may do the work, but the brand answers for it; nobody inside has the last word.',
    tr: 'İşi bir ajans ya da serbest çalışan yürütebilir, ama hesabı marka verir; kurum içinde son sözü söyleyecek kimse yoktur.',
  },
  messages: {
    outside: {
      en: 'Somebody from outside is accountable for activity "{activity}": "{actor}" ({as}).',
      tr: '"{activity}" faaliyetinin hesabını kurum dışından biri veriyor: "{actor}" ({as}).',
      help: {
        en: 'Leave the work to them under `responsible`, and name somebody of your own as `accountable`.',
        tr: 'İşi `responsible` alanında onlara bırakın, `accountable` alanına kurumun kendi çalışanlarından birini yazın.',
      },
    },
  },
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, roles: editor, employment: freelance, skills: {copywriting: 4}, goals: reach, backup: mina-falk}
responsibilities:
  store-photos: {title: Photograph the stores, responsible: ines-roth, accountable: ines-roth}`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, employment: freelance, skills: {copywriting: 4}, goals: reach, backup: mina-falk}
responsibilities:
  store-photos: {title: Photograph the stores, responsible: ines-roth, accountable: mina-falk}`,
  },
  // Where everybody is from outside there is nobody else to name.
  subjects: (model) => ([...activePeople(model)].some(isInsider) ? model.responsibilities : []),
  *check(row, { model }) {
    for (const { target, at } of referencesIn(row.accountable)) {
      const as = target === undefined ? undefined : standingOf(model, target);
      if (target === undefined || as === undefined) continue;
      yield { at, message: 'outside', params: { activity: row.id, actor: target.id, as } };
    }
  },
});

/** How an actor stands outside; `undefined` when not surely all of it does. */
function standingOf(model: Model, actor: Entity): Text | undefined {
  if (actor.kind === 'contacts') return WORDS.contact;
  if (actor.kind === 'people') {
    const person = actor as Person;
    return isOutsider(person) ? WORDS[valueOf(person.employment) === 'agency' ? 'agency' : 'freelance'] : undefined;
  }
  if (actor.kind !== 'roles') return undefined;
  const { people, isKnown, hasVacancy } = castOf(model, [actor]);
  const active = [...people].filter((person) => activePeople(model).has(person));
  return isKnown && !hasVacancy && active.length > 0 && active.every(isOutsider) ? WORDS.role : undefined;
}
