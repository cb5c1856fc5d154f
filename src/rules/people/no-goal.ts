import { isActivePerson } from '../../analysis/active.ts';
import { goalOwners } from '../../analysis/goal-owners.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const noGoal = defineRule({
  id: 'people/no-goal',
  severity: 'warning',
  section: 2,
  readsClock: true,
  isAbsence: true,
  sources: ['S36'],
  summary: { en: 'A person works towards no goal.', tr: 'Bir kişinin hedefi yok.' },
  why: {
    en: 'Every team member is to work towards a certain goal; without one, effort goes where it is loudest.',
    tr: 'Her ekip üyesi belirli bir hedefe yönelik çalışmalıdır; hedef yoksa emek en çok ses çıkan işe gider.',
  },
  messages: {
    none: {
      en: 'Person "{person}" has no goal.',
      tr: '"{person}" adlı kişinin hedefi yok.',
      help: {
        en: 'Name one or several of `goals`, for example `goals: more-visits`, or make the person owner of a goal or KPI.',
        tr: '`goals` bölümünden hedef yazın, örneğin `goals: more-visits`, ya da kişiyi bir hedefin veya göstergenin sorumlusu yapın.',
      },
    },
  },
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, employment: freelance}`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, employment: freelance}`,
  },
  // Without any goal there is one thing to say, and `strategy/no-objectives` says it.
  subjects: (model) =>
    model.goals.length === 0 ? [] : model.people.filter((person) => isActivePerson(person, model.today)),
  *check(person, { model }) {
    const { goals } = person;
    if (goals.state !== 'absent' && valueOf(goals)?.length !== 0) return;
    if (goalOwners(model).has(person)) return;
    yield { at: goals.at, message: 'none', params: { person: person.id } };
  },
});
