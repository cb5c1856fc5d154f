import { backSchedule } from '../../analysis/back-schedule/back-schedule.ts';
import { defineRule } from '../define-rule.ts';
import { lateFinding } from './late-finding.ts';

export const impossibleLeadTime = defineRule({
  id: 'content/impossible-lead-time',
  severity: 'error',
  section: 3,
  readsClock: true,
  measure: { param: 'left', worse: 'less' },
  sources: ['S46', 'S52'],
  summary: {
    en: 'Less than half of the working time that an entry still needs is left.',
    tr: 'Yayına, kalan işin gerektirdiği çalışma süresinin yarısından azı kalmış.',
  },
  why: {
    en: 'Nobody can do it in time: either it appears unfinished and unchecked, or it does not appear.',
    tr: 'Bu iş zamanında yetişmez: içerik ya yarım ve denetlenmemiş çıkar ya da hiç çıkmaz.',
  },
  messages: {
    short: {
      en: '"{entry}" needs at least {need} of work before it appears, and {left} of working time is left.',
      tr: '"{entry}" kimlikli içeriğin yayınına {left} çalışma süresi kaldı; kalan aşamalar en az {need} iş gerektiriyor.',
      help: {
        en: 'Move `publishAt`, leave out a stage, or say less `effort` where less is enough.',
        tr: '`publishAt` zamanını ileri alın, bir aşamadan vazgeçin ya da yeterliyse `effort` alanında daha az süre yazın.',
      },
    },
  },
  texts: { stage: { en: 'the first stage that remains', tr: 'kalan ilk aşama' } },
  example: {
    bad: `workflows:
  careful: {stages: [{id: draft, kind: produce, by: omar-reyes, effort: 9h, lead: 5wd}, {id: approve, kind: approve, checklist: [It fits our voice.], by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-01 12:00}`,
    good: `workflows:
  careful: {stages: [{id: draft, kind: produce, by: omar-reyes, effort: 9h, lead: 5wd}, {id: approve, kind: approve, checklist: [It fits our voice.], by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-22 12:00}`,
  },
  subjects: (model) => backSchedule(model).late,
  *check(late, { model }) {
    if (late.left * 2 < late.least) yield lateFinding(model, late);
  },
});
