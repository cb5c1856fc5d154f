import { activePeople } from '../../analysis/active-people.ts';
import { areDutiesKnown, peopleWithDuties } from '../../analysis/duties.ts';
import { peopleInTeams } from '../../analysis/people-in-teams.ts';
import { valueOf } from '../../model/field.ts';
import type { Person } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

export const orphan = defineRule({
  id: 'people/orphan',
  severity: 'warning',
  section: 1,
  isAbsence: true,
  readsClock: true,
  sources: ['S23'],
  summary: { en: 'A person of the organisation is in no team.', tr: 'Kuruluştan bir kişi hiçbir ekipte değil.' },
  why: {
    en: 'Meetings, goals and leave are planned by team; who is in none is forgotten there.',
    tr: 'Toplantılar, hedefler ve izinler ekiplere göre planlanır; hiçbir ekipte olmayan orada unutulur.',
  },
  messages: {
    none: {
      en: 'Person "{person}" is in no team.',
      tr: '"{person}" adlı kişi hiçbir ekipte değil.',
      help: {
        en: 'Add the person to `members` of a team; who works from outside is `employment: agency` or `freelance`, or one of `contacts`.',
        tr: 'Kişiyi bir ekibin `members` alanına ekleyin; dışarıdan çalışan için `employment: agency` ya da `freelance` yazın ya da onu `contacts` bölümüne alın.',
      },
    },
  },
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach}`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach}
teams: {press: {name: Press, purpose: Journalists, lead: ines-roth, members: ines-roth, goals: reach}}`,
  },
  // Teams without members have a finding, and where there is no team this is not how people are organised.
  subjects: (model) => (peopleInTeams(model).people.size === 0 ? [] : [...activePeople(model)].filter(isInternal)),
  *check(person, { model }) {
    const { people, isKnown } = peopleInTeams(model);
    if (!isKnown || people.has(person) || isIdle(model, person)) return;
    yield { at: person.at, message: 'none', params: { person: person.id } };
  },
});

function isInternal({ employment }: Person): boolean {
  return employment.state === 'absent' || valueOf(employment) === 'internal';
}

/** Who has nothing to do either is found by `people/no-responsibility`. */
function isIdle(model: Model, person: Person): boolean {
  return areDutiesKnown(model) && !peopleWithDuties(model).has(person);
}
