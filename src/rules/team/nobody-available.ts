import { absentAssignees } from '../../analysis/absent-assignees.ts';
import { tightWindows } from '../../analysis/back-schedule/tight-windows.ts';
import type { Text } from '../../diagnostics/text.ts';
import { awayFinding } from '../content/window-finding.ts';
import { defineRule } from '../define-rule.ts';

const HELP: Text = {
  en: 'Give the stage a longer `lead`, let somebody else do it too (`by`), or publish at another time.',
  tr: 'Aşamanın `lead` süresini uzatın, aşamayı başka birine de verin (`by`) ya da yayın zamanını değiştirin.',
};

export const nobodyAvailable = defineRule({
  id: 'team/nobody-available',
  severity: 'warning',
  section: 3,
  readsClock: true,
  isAbsence: true,
  sources: ['S46', 'S52'],
  summary: {
    en: 'Nobody who may do a stage works in the time that it is given.',
    tr: 'Bir aşamaya ayrılan sürede onu yapabilecek kimse çalışmıyor.',
  },
  why: {
    en: 'Holidays, leave and working hours leave the stage without anybody: the entry stands still.',
    tr: 'Tatil, izin ve çalışma saatleri yüzünden aşama sahipsiz kalır; içerik ilerlemez.',
  },
  messages: {
    alone: {
      en: 'Only "{person}" may do stage "{stage}" of "{entry}", and does not work between {from} and {due}.',
      tr: '"{entry}" kimlikli içeriğin "{stage}" aşamasını yapabilecek tek kişi olan "{person}", {from} ile {due} arasında çalışmıyor.',
      help: HELP,
    },
    away: {
      en: 'Stage "{stage}" of "{entry}" is given the time from {from} to {due}, when none of "{people}" works.',
      tr: '"{entry}" kimlikli içeriğin "{stage}" aşaması için {from} ile {due} arası ayrılmış; bu sürede şu kişilerin hiçbiri çalışmıyor: "{people}".',
      help: HELP,
    },
  },
  texts: { stage: { en: 'the stage', tr: 'aşama' } },
  example: {
    bad: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, absences: [{from: 2026-12-10, to: 2026-12-18}]}
teams: {photo: {name: Photo, purpose: Pictures, lead: nina-holt, members: [nina-holt, omar-reyes, mina-falk], goals: reach}}
workflows:
  careful: {stages: [{id: photo, kind: produce, by: nina-holt, effort: 1h, lead: 2wd}, {id: approve, kind: approve, checklist: [It fits our voice.], by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-17 12:00}`,
    good: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, absences: [{from: 2026-12-10, to: 2026-12-18}]}
teams: {photo: {name: Photo, purpose: Pictures, lead: nina-holt, members: [nina-holt, omar-reyes, mina-falk], goals: reach}}
workflows:
  careful: {stages: [{id: photo, kind: produce, by: [nina-holt, omar-reyes], effort: 1h, lead: 2wd}, {id: approve, kind: approve, checklist: [It fits our voice.], by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-17 12:00}`,
  },
  subjects: (model) => {
    // A person who is assigned by name and away has a rule of their own.
    const named = new Set(absentAssignees(model).map(({ stage }) => stage));
    return tightWindows(model).filter(({ kind, stage }) => kind === 'away' && !stage.isApproval && !named.has(stage));
  },
  *check(tight, { model }) {
    yield awayFinding(model, tight);
  },
});
