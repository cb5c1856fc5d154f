import { tightWindows } from '../../analysis/back-schedule/tight-windows.ts';
import { defineRule } from '../define-rule.ts';
import { windowFinding } from './window-finding.ts';

export const stageWindowTooShort = defineRule({
  id: 'content/stage-window-too-short',
  severity: 'warning',
  section: 3,
  readsClock: true,
  sources: ['S46', 'S52'],
  summary: {
    en: 'The lead time of a stage is shorter than its work.',
    tr: 'Bir aşamaya verilen hazırlık süresi, aşamanın işinden kısa.',
  },
  why: {
    en: 'Nobody can do the stage in the time that it is given, even with nothing else to do.',
    tr: 'Başka hiçbir işi olmasa bile kimse bu aşamayı verilen sürede bitiremez.',
  },
  messages: {
    short: {
      en: 'Stage "{stage}" takes {need}, and between {from} and {due} nobody works more than {best} of it.',
      tr: '"{stage}" aşaması {need} sürüyor; {from} ile {due} arasında kimsenin çalışma süresi {best} değerini geçmiyor.',
      help: {
        en: 'Give the stage a longer `lead`, less `effort`, or publish later.',
        tr: 'Aşamanın `lead` süresini uzatın, `effort` süresini kısaltın ya da yayını ileri alın.',
      },
    },
  },
  texts: { stage: { en: 'the stage', tr: 'aşama' } },
  example: {
    bad: `workflows:
  hasty: {stages: [{id: film, kind: produce, by: omar-reyes, effort: 6h, lead: 4h}, {id: approve, kind: approve, by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: hasty, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-16 12:00}`,
    good: `workflows:
  hasty: {stages: [{id: film, kind: produce, by: omar-reyes, effort: 6h, lead: 2wd}, {id: approve, kind: approve, by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: hasty, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-16 12:00}`,
  },
  subjects: tightWindows,
  *check(tight, { model }) {
    if (tight.open > 0) yield windowFinding(model, tight, 'short');
  },
});
