import { backSchedule } from '../../analysis/back-schedule/back-schedule.ts';
import { type TightWindow, tightWindows } from '../../analysis/back-schedule/tight-windows.ts';
import type { Stage } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { writeDuration } from '../../time/duration.ts';
import { defineRule } from '../define-rule.ts';
import { windowFinding } from './window-finding.ts';

type ShortWindow = Extract<TightWindow, { kind: 'short' }>;

/** A window that is too short, or the roomiest of those that are so for one reason. */
interface Squeeze {
  readonly tight: ShortWindow;
  /** The lead is to blame, for every entry alike. */
  readonly isLead: boolean;
}

export const stageWindowTooShort = defineRule({
  id: 'content/stage-window-too-short',
  severity: 'warning',
  section: 3,
  readsClock: true,
  isAbsence: true,
  measure: { param: 'best', worse: 'less' },
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
    lead: {
      en: 'Stage "{stage}" takes {need}; its lead time `{lead}` leaves at most {best}, as for "{entry}" between {from} and {due}.',
      tr: '"{stage}" aşaması {need} sürüyor; `{lead}` hazırlık süresine en çok {best} çalışma sığıyor. Örnek: "{entry}" kimlikli içerikte {from} ile {due} arası.',
      help: {
        en: 'Give the stage a longer `lead`, or less `effort` where less is enough.',
        tr: 'Aşamanın `lead` süresini uzatın ya da yeterliyse `effort` süresini kısaltın.',
      },
    },
    usual: {
      en: 'Stage "{stage}" takes {need}; the working day that counts without a `lead` leaves at most {best}, as for "{entry}" between {from} and {due}.',
      tr: '"{stage}" aşaması {need} sürüyor; `lead` yazılmayınca geçerli olan bir iş gününe en çok {best} çalışma sığıyor. Örnek: "{entry}" kimlikli içerikte {from} ile {due} arası.',
      help: {
        en: 'Give the stage a `lead` that is long enough: `lead: 3wd`.',
        tr: 'Aşamaya yeterince uzun bir `lead` süresi verin: `lead: 3wd`.',
      },
    },
    moment: {
      en: 'Stage "{stage}" of "{entry}" takes {need}; between {from} and {due} nobody works more than {best}.',
      tr: '"{entry}" kimlikli içeriğin "{stage}" aşaması {need} sürüyor; {from} ile {due} arasında kimsenin çalışma süresi {best} değerini geçmiyor.',
      help: {
        en: 'Publish at another time, give the stage a longer `lead`, or let somebody else do it too (`by`).',
        tr: 'Yayın zamanını değiştirin, aşamanın `lead` süresini uzatın ya da aşamayı başka birine de verin (`by`).',
      },
    },
  },
  texts: { stage: { en: 'the stage', tr: 'aşama' }, entry: { en: 'for example this entry', tr: 'örneğin bu içerik' } },
  example: {
    bad: `workflows:
  hasty: {stages: [{id: film, kind: produce, by: omar-reyes, effort: 6h, lead: 4h}, {id: approve, kind: approve, checklist: [It fits our voice.], by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: hasty, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-16 12:00}`,
    good: `workflows:
  hasty: {stages: [{id: film, kind: produce, by: omar-reyes, effort: 6h, lead: 2wd}, {id: approve, kind: approve, checklist: [It fits our voice.], by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: hasty, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-16 12:00}`,
  },
  subjects: squeezes,
  *check({ tight, isLead }, { model }) {
    const { stage, effort, lead, isUsualLead, publish } = tight.stage;
    const params = { need: { minutes: effort.minutes }, best: { minutes: tight.best }, lead: writeDuration(lead) };
    if (!isLead) yield windowFinding(model, tight, 'moment', params);
    else {
      yield {
        ...windowFinding(model, tight, isUsualLead ? 'usual' : 'lead', params),
        at: isUsualLead ? stage.at : stage.lead.at,
        subject: stage.id,
        related: [{ at: publish.at, message: 'entry' }],
      };
    }
  },
});

/** A lead that is too short for every entry of the plan is one slip, however many they are. */
function squeezes(model: Model): Squeeze[] {
  const all = tightWindows(model).filter((tight) => tight.kind === 'short');
  const ids = new Set(all.map(({ stage }) => stage.id));
  const roomy = new Set(backSchedule(model).stages.flatMap(({ id, stage }) => (ids.has(id) ? [] : [stage])));
  const found: Squeeze[] = [];
  const byStage = new Map<Stage, ShortWindow>();
  for (const tight of all) {
    const { stage, effort } = tight.stage;
    const roomiest = byStage.get(stage);
    if (!tight.isAlways || effort.from === 'entry' || roomy.has(stage)) found.push({ tight, isLead: false });
    else if (roomiest === undefined || tight.best > roomiest.best) byStage.set(stage, tight);
  }
  return [...found, ...[...byStage.values()].map((tight) => ({ tight, isLead: true }))];
}
