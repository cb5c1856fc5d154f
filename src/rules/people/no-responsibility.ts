import { isActivePerson } from '../../analysis/active.ts';
import { areDutiesKnown, peopleWithDuties } from '../../analysis/duties.ts';
import { defineRule } from '../define-rule.ts';

export const noResponsibility = defineRule({
  id: 'people/no-responsibility',
  severity: 'warning',
  section: 2,
  readsClock: true,
  isAbsence: true,
  sources: ['S10', 'S25', 'S34'],
  summary: { en: 'A person is responsible for nothing.', tr: 'Bir kişinin hiçbir sorumluluğu yok.' },
  why: {
    en: 'Every member is to have responsibilities of their own: who has none waits for work, or does what somebody else believes to be doing.',
    tr: 'Her üyenin belirli sorumlulukları olmalıdır: sorumluluğu olmayan iş bekler ya da başkasının yaptığını sandığı işi yapar.',
  },
  messages: {
    none: {
      en: 'Person "{person}" is responsible for nothing.',
      tr: '"{person}" adlı kişinin hiçbir sorumluluğu yok.',
      help: {
        en: 'Name the person, or one of their roles, in `responsibilities` as `responsible` or `accountable`, or as the owner of an account, a KPI or an answer.',
        tr: 'Kişiyi ya da rolünü `responsibilities` altında `responsible` ya da `accountable` olarak, ya da bir hesabın, göstergenin, yanıtın sorumlusu olarak yazın.',
      },
    },
  },
  example: {
    bad: `roles:
  intern: {title: Intern}
people:
  ines-roth: {name: Ines Roth, roles: intern, goals: reach, employment: freelance}`,
    good: `roles:
  intern: {title: Intern, duties: [Keeps the picture archive]}
people:
  ines-roth: {name: Ines Roth, roles: intern, goals: reach, employment: freelance}`,
  },
  subjects: (model) => (areDutiesKnown(model) ? model.people.filter((one) => isActivePerson(one, model.today)) : []),
  *check(person, { model }) {
    // A role that cannot be read may well bring a responsibility.
    if (person.roles.state === 'broken' || peopleWithDuties(model).has(person)) return;
    yield { at: person.at, message: 'none', params: { person: person.id } };
  },
});
