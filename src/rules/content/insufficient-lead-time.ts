import { backSchedule } from '../../analysis/back-schedule/back-schedule.ts';
import { defineRule } from '../define-rule.ts';
import { lateFinding } from './late-finding.ts';

export const insufficientLeadTime = defineRule({
  id: 'content/insufficient-lead-time',
  severity: 'warning',
  section: 3,
  readsClock: true,
  measure: { param: 'left', worse: 'less' },
  sources: ['S46', 'S52'],
  summary: {
    en: 'An entry is behind its lead times, or more work remains than there is time for.',
    tr: 'Bir içerik hazırlık sürelerinin gerisinde kalmış ya da kalan iş kalan süreye sığmıyor.',
  },
  why: {
    en: 'What is late is written in a hurry, checked by nobody, or moved at the last moment.',
    tr: 'Geciken içerik aceleyle yazılır, kimse gözden geçirmez ya da son anda ertelenir.',
  },
  messages: {
    late: {
      en: '"{entry}" is late: stage "{stage}" was due on {due}; up to {need} of work and {left} of working time remain.',
      tr: '"{entry}" kimlikli içerik gecikti: "{stage}" aşaması {due} tarihinde bitmeliydi; en çok {need} iş ve {left} çalışma süresi kaldı.',
      help: {
        en: 'Move `publishAt`, or set `status` or `stage` if the work is further than they say.',
        tr: '`publishAt` zamanını ileri alın; iş göründüğünden ilerideyse `status` ya da `stage` alanını düzeltin.',
      },
    },
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
  careful: {stages: [{id: draft, kind: produce, by: omar-reyes, effort: 2h, lead: 5wd}, {id: approve, kind: approve, checklist: [It fits our voice.], by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-01 16:00}`,
    good: `workflows:
  careful: {stages: [{id: draft, kind: produce, by: omar-reyes, effort: 2h, lead: 5wd}, {id: approve, kind: approve, checklist: [It fits our voice.], by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-22 12:00}`,
  },
  subjects: (model) => backSchedule(model).late,
  *check(late, { model }) {
    if (late.left * 2 >= late.least) yield lateFinding(model, late);
  },
});
