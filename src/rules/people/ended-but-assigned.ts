import { hasLeft } from '../../analysis/active.ts';
import { type Assignment, currentAssignments } from '../../analysis/current-assignments.ts';
import { valueOf } from '../../model/field.ts';
import type { Person } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';

export const endedButAssigned = defineRule({
  id: 'people/ended-but-assigned',
  severity: 'error',
  section: 1,
  readsClock: true,
  sources: ['S14'],
  summary: { en: 'Work is assigned to a person who has left.', tr: 'Ayrılmış bir kişiye iş atanmış.' },
  why: {
    en: 'The work looks assigned and is not: the plan counts on a person who will not come.',
    tr: 'İş atanmış görünür ama değildir: plan, gelmeyecek birine güvenir.',
  },
  messages: {
    left: {
      en: '"{person}" left on {ends} and is still named in `{field}`.',
      tr: '"{person}" adlı kişi {ends} tarihinde ayrıldı, ama `{field}` alanında hâlâ adı geçiyor.',
      help: {
        en: 'Name who took over, or `tbd` while nobody has.',
        tr: 'İşi devralanı yazın; henüz kimse yoksa `tbd` yazın.',
      },
    },
  },
  texts: { ends: { en: 'left on this day', tr: 'ayrılış tarihi' } },
  example: {
    bad: `people:
  ines-roth: {name: Ines Roth, roles: editor, ends: 2026-10-31}
goals:
  reach: {title: Reach more students, owner: ines-roth, due: 2027-06-30}`,
    good: `people:
  ines-roth: {name: Ines Roth, roles: editor, ends: 2026-10-31}
goals:
  reach: {title: Reach more students, owner: mina-falk, due: 2027-06-30}`,
  },
  subjects: (model) => model.people.filter((person) => hasLeft(person, model.today)),
  *check(person, { model }) {
    for (const assignment of currentAssignments(model).get(person) ?? []) {
      // That they can still get into an account is graver, and `account/departed-has-access` says it.
      if (!assignment.isAccess) yield findingAt(person, assignment);
    }
  },
});

function findingAt(person: Person, { at, field }: Assignment) {
  return {
    at,
    message: 'left',
    params: { person: person.id, ends: { date: valueOf(person.ends) ?? '' }, field },
    related: [{ at: person.ends.at, message: 'ends' }],
  };
}
