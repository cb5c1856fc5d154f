import { absentAssignees } from '../../analysis/absent-assignees.ts';
import { tightWindows } from '../../analysis/back-schedule/tight-windows.ts';
import type { Text } from '../../diagnostics/text.ts';
import { awayFinding } from '../content/window-finding.ts';
import { defineRule } from '../define-rule.ts';

const HELP: Text = {
  en: 'Let somebody else approve (`approval: {by: […]}`), or publish when one of them is back.',
  tr: 'Başka birine onay yetkisi verin (`approval: {by: […]}`) ya da içeriği onaylayan kişi dönünce yayınlayın.',
};

export const approverAbsent = defineRule({
  id: 'review/approver-absent',
  severity: 'warning',
  section: 3,
  readsClock: true,
  isAbsence: true,
  sources: ['S46', 'S58'],
  summary: {
    en: 'Nobody who may approve works in the time that the approval is given.',
    tr: 'Onaya ayrılan sürede onay verebilecek kimse çalışmıyor.',
  },
  why: {
    en: 'The post waits for somebody who is away: it appears late, or without approval.',
    tr: 'İçerik, izinde olan birini bekler: ya geç yayınlanır ya da onaysız.',
  },
  messages: {
    alone: {
      en: '"{person}" has to approve "{entry}" in stage "{stage}", and does not work between {from} and {due}.',
      tr: '"{entry}" kimlikli içeriği "{stage}" aşamasında onaylaması gereken "{person}", {from} ile {due} arasında çalışmıyor.',
      help: HELP,
    },
    away: {
      en: 'Approval "{stage}" of "{entry}" is given the time from {from} to {due}, when none of "{people}" works.',
      tr: '"{entry}" kimlikli içeriğin "{stage}" onayı için {from} ile {due} arası ayrılmış; bu sürede şu kişilerin hiçbiri çalışmıyor: "{people}".',
      help: HELP,
    },
  },
  texts: { stage: { en: 'the approval', tr: 'onay aşaması' } },
  example: {
    bad: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, backup: mina-falk, absences: [{from: 2026-12-14, to: 2026-12-18}]}
teams: {legal: {name: Legal, purpose: Contracts, lead: nina-holt, members: [nina-holt, omar-reyes, mina-falk], goals: reach}}
workflows:
  careful: {stages: [{id: draft, kind: produce, by: omar-reyes, effort: 1h, lead: 2wd}, {id: approve, kind: approve, checklist: [It fits our voice.], by: nina-holt, effort: 15m, lead: 1wd}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-16 12:00}`,
    good: `people:
  nina-holt: {name: Nina Holt, roles: editor, skills: {copywriting: 3}, goals: reach, backup: mina-falk, absences: [{from: 2026-12-14, to: 2026-12-18}]}
teams: {legal: {name: Legal, purpose: Contracts, lead: nina-holt, members: [nina-holt, omar-reyes, mina-falk], goals: reach}}
workflows:
  careful: {stages: [{id: draft, kind: produce, by: omar-reyes, effort: 1h, lead: 2wd}, {id: approve, kind: approve, checklist: [It fits our voice.], effort: 15m, lead: 1wd, approval: {by: [nina-holt, mina-falk]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-16 12:00}`,
  },
  subjects: (model) => {
    // A person who is assigned by name and away has a rule of their own.
    const named = new Set(absentAssignees(model).map(({ stage }) => stage));
    return tightWindows(model).filter(({ kind, stage }) => kind === 'away' && stage.isApproval && !named.has(stage));
  },
  *check(tight, { model }) {
    yield awayFinding(model, tight);
  },
});
