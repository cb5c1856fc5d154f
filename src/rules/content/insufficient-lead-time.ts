import { lateEntries } from '../../analysis/back-schedule/late-entries.ts';
import { defineRule } from '../define-rule.ts';
import { lateFinding } from './late-finding.ts';

export const insufficientLeadTime = defineRule({
  id: 'content/insufficient-lead-time',
  severity: 'warning',
  section: 3,
  readsClock: true,
  sources: ['S46', 'S52'],
  summary: {
    en: 'A stage should have been done already if the entry is to appear on time.',
    tr: 'İçeriğin zamanında yayınlanması için bir aşamanın bitmiş olması gerekirdi.',
  },
  why: {
    en: 'What is late is written in a hurry, checked by nobody, or moved at the last moment.',
    tr: 'Geciken içerik aceleyle yazılır, kimse gözden geçirmez ya da son anda ertelenir.',
  },
  messages: {
    late: {
      en: '"{entry}" is late: stage "{stage}" was due on {due}; {need} of work remain and {left} of working time.',
      tr: '"{entry}" kimlikli içerik gecikmiş: "{stage}" aşaması {due} tarihinde bitmeliydi; kalan iş {need}, kalan çalışma süresi {left}.',
      help: {
        en: 'Move `publishAt`, or set `status` or `stage` if the work is further than they say.',
        tr: '`publishAt` zamanını ileri alın; iş göründüğünden ilerideyse `status` ya da `stage` alanını düzeltin.',
      },
    },
    short: {
      en: '"{entry}" needs {need} of work before it appears, and only {left} of working time are left.',
      tr: '"{entry}" kimlikli içeriğin yayınına {left} çalışma süresi kaldı, kalan aşamalar {need} iş gerektiriyor.',
      help: {
        en: 'Move `publishAt`, leave out a stage, or say less `effort` where less is enough.',
        tr: '`publishAt` zamanını ileri alın, bir aşamadan vazgeçin ya da yeterliyse `effort` alanında daha az süre yazın.',
      },
    },
  },
  texts: { stage: { en: 'the stage with its lead time', tr: 'hazırlık süresi olan aşama' } },
  example: {
    bad: `workflows:
  careful: {stages: [{id: draft, kind: produce, by: omar-reyes, effort: 2h, lead: 5wd}, {id: approve, kind: approve, by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-01 16:00}`,
    good: `workflows:
  careful: {stages: [{id: draft, kind: produce, by: omar-reyes, effort: 2h, lead: 5wd}, {id: approve, kind: approve, by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: careful, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-22 12:00}`,
  },
  subjects: lateEntries,
  *check(late, { model }) {
    if (late.left * 2 >= late.need) yield lateFinding(model, late);
  },
});
