import { type AbsentAssignee, absentAssignees } from '../../analysis/absent-assignees.ts';
import type { Text } from '../../diagnostics/text.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

const STAGE: Text = {
  en: 'Assign somebody else, or move the entry.',
  tr: 'Başka birini atayın ya da içeriği başka bir zamana alın.',
};
const SHIFT: Text = {
  en: 'Give that time to somebody else: `overrides`, or another `person`.',
  tr: 'Bu süreyi başka birine verin: `overrides` ya da başka bir `person`.',
};

export const assignedWhileAbsent = defineRule({
  id: 'people/assigned-while-absent',
  severity: 'warning',
  section: 1,
  readsClock: true,
  sources: ['S14', 'S27'],
  fix: 'suggested',
  summary: {
    en: 'Work is assigned to a person who is away at that time.',
    tr: 'O sırada izinde olan bir kişiye iş atanmış.',
  },
  why: {
    en: 'The work looks assigned, and nobody is there to do it.',
    tr: 'İş atanmış görünür, ama yapacak kimse yoktur.',
  },
  messages: {
    stage: {
      en: '"{person}" is to do stage "{work}" of "{entry}" and is away from {from} to {to}.',
      tr: '"{entry}" kimlikli içeriğin "{work}" aşamasına atanan "{person}" adlı kişi {from} ile {to} arasında izinli.',
      help: STAGE,
    },
    stageDay: {
      en: '"{person}" is to do stage "{work}" of "{entry}" and is away on {from}.',
      tr: '"{entry}" kimlikli içeriğin "{work}" aşamasına atanan "{person}" adlı kişi {from} günü izinli.',
      help: STAGE,
    },
    stageOpen: {
      en: '"{person}" is to do stage "{work}" of "{entry}" and is away from {from} on, nobody knows until when.',
      tr: '"{entry}" kimlikli içeriğin "{work}" aşamasına atanan "{person}" adlı kişi {from} gününden başlayarak izinli; ne zaman döneceği belli değil.',
      help: STAGE,
    },
    shift: {
      en: '"{person}" is on duty in "{work}" and is away from {from} to {to}.',
      tr: '"{work}" çizelgesinde nöbetçi olan "{person}" adlı kişi {from} ile {to} arasında izinli.',
      help: SHIFT,
    },
    shiftDay: {
      en: '"{person}" is on duty in "{work}" and is away on {from}.',
      tr: '"{work}" çizelgesinde nöbetçi olan "{person}" adlı kişi {from} günü izinli.',
      help: SHIFT,
    },
    shiftOpen: {
      en: '"{person}" is on duty in "{work}" and is away from {from} on, nobody knows until when.',
      tr: '"{work}" çizelgesinde nöbetçi olan "{person}" adlı kişi {from} gününden başlayarak izinli; ne zaman döneceği belli değil.',
      help: SHIFT,
    },
  },
  texts: {
    absence: { en: 'away here', tr: 'burada izinli' },
    backup: { en: 'Name the backup "{backup}"', tr: 'Yedeği yaz: "{backup}"' },
  },
  example: {
    bad: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, backup: omar-reyes, absences: [{from: 2026-12-07, to: 2026-12-11}]}
teams: {photo: {name: Photo, purpose: Pictures, lead: nina-holt, members: [nina-holt, omar-reyes, mina-falk], goals: reach}}
workflows:
  careful: {stages: [{id: photo, kind: produce, by: [nina-holt, omar-reyes], effort: 1h, lead: 1wd}, {id: approve, kind: approve, checklist: [It fits our voice.], effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-11 12:00, assignees: {photo: nina-holt}}`,
    good: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, backup: omar-reyes, absences: [{from: 2026-12-07, to: 2026-12-11}]}
teams: {photo: {name: Photo, purpose: Pictures, lead: nina-holt, members: [nina-holt, omar-reyes, mina-falk], goals: reach}}
workflows:
  careful: {stages: [{id: photo, kind: produce, by: [nina-holt, omar-reyes], effort: 1h, lead: 1wd}, {id: approve, kind: approve, checklist: [It fits our voice.], effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-11 12:00, assignees: {photo: omar-reyes}}`,
  },
  subjects: absentAssignees,
  *check(assigned) {
    const { person, work, kind, stage, at, absence } = assigned;
    const from = valueOf(absence.from) ?? '';
    const to = absence.to.state === 'absent' ? from : valueOf(absence.to);
    yield {
      at,
      message: to === undefined ? `${kind}Open` : to === from ? `${kind}Day` : kind,
      params: {
        ...{ person: person.id, work: work.id, entry: stage?.entry.id ?? '' },
        ...{ from: { date: from }, to: { date: to ?? from } },
      },
      ...(stage && { subject: stage.id }),
      related: [{ at: absence.at, message: 'absence' }],
      fixes: fixesOf(assigned),
    };
  },
});

function fixesOf({ at, standIn }: AbsentAssignee) {
  if (standIn === undefined) return [];
  const edits = [{ op: 'set', at, value: standIn.id } as const];
  return [{ title: 'backup', params: { backup: standIn.id }, safety: 'suggested', edits } as const];
}
