import { activePeople } from '../../analysis/active-people.ts';
import { areDutiesKnown, peopleWithDuties } from '../../analysis/duties.ts';
import { matrixPeople } from '../../analysis/matrix-people.ts';
import { membersOf } from '../../analysis/team-members.ts';
import { defineRule } from '../define-rule.ts';

export const noResponsibility = defineRule({
  id: 'team/no-responsibility',
  severity: 'warning',
  section: 2,
  isAbsence: true,
  readsClock: true,
  sources: ['S39'],
  summary: {
    en: 'No member of a team does any activity or answers for one.',
    tr: 'Bir ekibin hiçbir üyesi herhangi bir faaliyeti yürütmüyor ya da hesabını vermiyor.',
  },
  why: {
    en: 'The responsibilities of every team must be clear; what the matrix does not give to it, others believe to be theirs.',
    tr: 'Her ekibin sorumlulukları net olmalıdır; matriste ekibe verilmeyen işi başkaları kendi işi sanır.',
  },
  messages: {
    none: {
      en: 'No activity is given to team "{team}" or to any of its members.',
      tr: '"{team}" kimlikli ekibe ya da üyelerinden herhangi birine verilmiş bir faaliyet yok.',
      help: {
        en: 'Say in `responsibilities` what the team does: `responsible: {team}`.',
        tr: 'Ekibin ne yaptığını `responsibilities` altında yazın: `responsible: {team}`.',
      },
    },
  },
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, backup: luca-brandt}
  luca-brandt: {name: Luca Brandt, roles: editor, skills: {copywriting: 4}, goals: reach, backup: ines-roth}
teams:
  press-desk: {name: Press desk, lead: ines-roth, members: [ines-roth, luca-brandt], goals: reach, rituals: [{id: morning, title: Morning call, recurrence: {every: week, on: mon, at: "09:30"}, lasts: 10m}]}
responsibilities:
  content-planning: {responsible: [mina-falk, omar-reyes], accountable: mina-falk, informed: tara-voss}
  content-writing: {responsible: [mina-falk, omar-reyes], accountable: mina-falk, skills: {copywriting: 3}}
  visual-design: {responsible: [mina-falk, omar-reyes], accountable: omar-reyes}
  video-production: {responsible: [mina-falk, omar-reyes], accountable: omar-reyes}
  content-review: {responsible: [mina-falk, omar-reyes], accountable: omar-reyes}`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, backup: luca-brandt}
  luca-brandt: {name: Luca Brandt, roles: editor, skills: {copywriting: 4}, goals: reach, backup: ines-roth}
teams:
  press-desk: {name: Press desk, lead: ines-roth, members: [ines-roth, luca-brandt], goals: reach, rituals: [{id: morning, title: Morning call, recurrence: {every: week, on: mon, at: "09:30"}, lasts: 10m}]}
responsibilities:
  press-kit: {title: Keep the press kit up to date, responsible: press-desk, accountable: ines-roth}
  content-planning: {responsible: [mina-falk, omar-reyes], accountable: mina-falk, informed: tara-voss}
  content-writing: {responsible: [mina-falk, omar-reyes], accountable: mina-falk, skills: {copywriting: 3}}
  visual-design: {responsible: [mina-falk, omar-reyes], accountable: omar-reyes}
  video-production: {responsible: [mina-falk, omar-reyes], accountable: omar-reyes}
  content-review: {responsible: [mina-falk, omar-reyes], accountable: omar-reyes}`,
  },
  // Without a matrix there is one thing to say, and the rules of missing activities say it.
  subjects: (model) => (model.responsibilities.length > 0 && areDutiesKnown(model) ? model.teams : []),
  *check(team, { model }) {
    const { people, isKnown } = membersOf(model, team);
    const members = [...people].filter((person) => activePeople(model).has(person));
    if (!isKnown || members.length === 0 || members.some((person) => matrixPeople(model).has(person))) return;
    // Of members who are responsible for nothing at all that is said of each.
    if (members.every((person) => !peopleWithDuties(model).has(person))) return;
    if (members.some(({ roles }) => roles.state === 'broken')) return;
    yield { at: team.at, message: 'none', params: { team: team.id } };
  },
});
