import { accountabilities } from '../../analysis/accountabilities.ts';
import { activePeople } from '../../analysis/active-people.ts';
import { accountFunctions } from '../../analysis/functions.ts';
import { soleDoers } from '../../analysis/sole-doers.ts';
import { defineRule } from '../define-rule.ts';

export const noBackup = defineRule({
  id: 'people/no-backup',
  severity: 'warning',
  section: 1,
  isAbsence: true,
  readsClock: true,
  measure: { param: 'count', worse: 'more' },
  sources: ['S22'],
  summary: {
    en: 'Somebody alone answers for an activity, and nobody stands in.',
    tr: 'Bir faaliyetten tek başına sorumlu olan kişinin yedeği yok.',
  },
  why: {
    en: 'Nothing may depend on one person: in the week of leave nobody decides.',
    tr: 'Hiçbir iş tek kişiye bağlı kalmamalıdır: izin haftasında karar veren olmaz.',
  },
  messages: {
    none: {
      en: '"{person}" alone answers for {count} {count:activity|activities} and has no backup.',
      tr: '"{person}" adlı kişi {count} faaliyetten tek başına sorumlu ve yedeği yok.',
      help: {
        en: 'Name who steps in, `backup: mert-demir`, or `tbd` while nobody does. It is about "{activities}".',
        tr: 'Yerine kimin bakacağını yazın, `backup: mert-demir`; kimse yoksa `tbd` yazın. Faaliyetler: "{activities}".',
      },
    },
  },
  texts: { accountable: { en: 'answers for this', tr: 'bundan sorumlu' } },
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach}
teams: {press: {name: Press, purpose: Journalists, lead: ines-roth, members: ines-roth, goals: reach}}
responsibilities:
  press-requests: {title: Answer journalists, responsible: [ines-roth, omar-reyes], accountable: ines-roth}`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, skills: {copywriting: 4}, goals: reach, backup: omar-reyes}
teams: {press: {name: Press, purpose: Journalists, lead: ines-roth, members: ines-roth, goals: reach}}
responsibilities:
  press-requests: {title: Answer journalists, responsible: [ines-roth, omar-reyes], accountable: ines-roth}`,
  },
  // Where one person is all there is, nobody could stand in.
  subjects: (model) => (activePeople(model).size < 2 ? [] : accountabilities(model)),
  *check([person, rows], { model }) {
    const [first] = rows;
    if (first === undefined || person.backup.state !== 'absent') return;
    // `team/single-point-of-failure` says it of the accounts that would stand still.
    if (accountFunctions(model).some(({ covers }) => soleDoers(covers).has(person))) return;
    yield {
      at: person.at,
      message: 'none',
      params: { person: person.id, count: rows.length, activities: rows.map(({ id }) => id) },
      related: [{ at: first.accountable.at, message: 'accountable' }],
    };
  },
});
