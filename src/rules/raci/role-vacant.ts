import { isActivePerson } from '../../analysis/active.ts';
import { castOf, referencesIn } from '../../analysis/cast.ts';
import { defineRule } from '../define-rule.ts';

export const roleVacant = defineRule({
  id: 'raci/role-vacant',
  severity: 'error',
  section: 2,
  readsClock: true,
  isAbsence: true,
  sources: ['S18', 'S19', 'S20', 'S21', 'R4'],
  summary: {
    en: 'An activity is given to a role that nobody holds.',
    tr: 'Bir faaliyet, kimsenin taşımadığı bir role verilmiş.',
  },
  why: {
    en: 'The matrix looks full, but the work goes to nobody until somebody holds the role.',
    tr: 'Matris dolu görünür, ama rolü taşıyan biri olmadıkça iş kimseye gitmez.',
  },
  messages: {
    vacant: {
      en: 'Nobody holds role "{role}", to which activity "{activity}" is given.',
      tr: '"{activity}" faaliyetinin verildiği "{role}" rolünü taşıyan kimse yok.',
      help: {
        en: 'Give the role to somebody in `people`, name a person, or write `tbd` while the place is open.',
        tr: 'Rolü `people` altında birine verin, bir kişi yazın ya da yer açıkken `tbd` yazın.',
      },
    },
  },
  texts: { role: { en: 'the role', tr: 'rol' } },
  example: {
    bad: `roles:
  photographer: {title: Photographer}
responsibilities:
  store-photos: {title: Photograph the stores, responsible: photographer, accountable: omar-reyes}`,
    good: `responsibilities:
  store-photos: {title: Photograph the stores, responsible: mina-falk, accountable: omar-reyes}`,
  },
  subjects: (model) => model.responsibilities,
  *check(row, { model }) {
    for (const field of [row.responsible, row.accountable]) {
      for (const { target, at } of referencesIn(field)) {
        if (target?.kind !== 'roles') continue;
        const { people, isKnown } = castOf(model, [target]);
        if (!isKnown || [...people].some((person) => isActivePerson(person, model.today))) continue;
        yield {
          at,
          message: 'vacant',
          params: { role: target.id, activity: row.id },
          subject: target.id,
          related: [{ at: target.at, message: 'role' }],
        };
      }
    }
  },
});
