import { hasLeft } from '../../analysis/active.ts';
import { rolesInTeams } from '../../analysis/roles-in-teams.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const noRole = defineRule({
  id: 'people/no-role',
  severity: 'error',
  section: 1,
  readsClock: true,
  sources: ['S25'],
  summary: { en: 'A person has no role.', tr: 'Bir kişinin rolü yok.' },
  why: {
    en: 'Every team member takes a role; without one nobody knows what to ask this person for, and nothing can be planned for the role.',
    tr: 'Her ekip üyesi bir rol almalıdır; rolü olmayan kişiden ne isteneceği bilinmez, rol için hiçbir şey planlanamaz.',
  },
  messages: {
    none: {
      en: 'Person "{person}" has no role.',
      tr: '"{person}" adlı kişinin rolü yok.',
      help: {
        en: 'Name one or several of `roles`, for example `roles: social-lead`.',
        tr: '`roles` bölümünden bir ya da birkaç rol yazın, örneğin `roles: social-lead`.',
      },
    },
  },
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, goals: reach, employment: freelance}
goals:
  reach: {title: Reach more students, owner: ines-roth, due: 2027-06-30}`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, employment: freelance}
goals:
  reach: {title: Reach more students, owner: ines-roth, due: 2027-06-30}`,
  },
  subjects: (model) => model.people.filter((person) => !hasLeft(person, model.today)),
  *check(person, { model }) {
    const { roles } = person;
    if (roles.state !== 'absent' && valueOf(roles)?.length !== 0) return;
    if (rolesInTeams(model).has(person)) return;
    yield { at: roles.at, message: 'none', params: { person: person.id } };
  },
});
