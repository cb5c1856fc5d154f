import { backSchedule } from '../../analysis/back-schedule/back-schedule.ts';
import type { Eligible } from '../../analysis/back-schedule/eligible-people.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Stage } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

/** Why nobody may do a stage: none has the skills, none of those who have them writes the language, or none is named. */
type Lack = 'unfit' | 'language' | 'nobody';

/** A stage that nobody may do, with the entries that wait for it. */
interface Orphan {
  readonly stage: Stage;
  readonly lack: Lack;
  readonly language: string;
  readonly entries: Set<string>;
}

export const nobodyEligible = defineRule({
  id: 'content/nobody-eligible',
  severity: 'error',
  section: 3,
  readsClock: true,
  isAbsence: true,
  sources: ['S24', 'S30'],
  summary: {
    en: 'Nobody has what a stage of the workflow asks for.',
    tr: 'İş akışındaki bir aşamanın istediği nitelikler kimsede yok.',
  },
  why: {
    en: 'Every entry stops at this stage: it is in nobody’s plan.',
    tr: 'Her içerik bu aşamada durur: aşama kimsenin planında değildir.',
  },
  messages: {
    unfit: {
      en: 'Nobody has the skills for stage "{stage}", which {count} {count:entry|entries} of the plan must pass.',
      tr: '"{stage}" aşamasının istediği beceriler kimsede yok; planda bu aşamadan geçmesi gereken içerik sayısı: {count}.',
      help: {
        en: 'Name somebody in `by`, ask for less in `skills`, or add the skill to somebody who has it.',
        tr: '`by` alanına birini yazın, `skills` alanında istenen düzeyi düşürün ya da beceriyi ona sahip olan kişiye ekleyin.',
      },
    },
    language: {
      en: 'Nobody who has the skills for stage "{stage}" writes "{language}"; {count} {count:entry|entries} of the plan must pass it.',
      tr: '"{stage}" aşamasının istediği becerilere sahip kimse "{language}" dilinde yazılmamış. Planda bu aşamadan geçmesi gereken içerik sayısı: {count}.',
      help: {
        en: 'Name somebody in `by`, or add the language to somebody who writes it: `languages: [{language}]`.',
        tr: '`by` alanına birini yazın ya da dili o dilde yazan kişiye ekleyin: `languages: [{language}]`.',
      },
    },
    nobody: {
      en: 'Stage "{stage}" names only roles or rosters without people; {count} {count:entry|entries} of the plan must pass it.',
      tr: '"{stage}" aşamasında yalnızca kimsenin bulunmadığı roller ya da çizelgeler yazılı. Planda bu aşamadan geçmesi gereken içerik sayısı: {count}.',
      help: {
        en: 'Give the role to somebody, name a person in `by`, or write `tbd` while nobody is found.',
        tr: 'Rolü birine verin ya da `by` alanına bir kişi yazın; henüz kimse bulunmadıysa `tbd` yazın.',
      },
    },
  },
  example: {
    bad: `workflows:
  animated: {stages: [{id: animate, kind: produce, skills: {video-production: 5}, effort: 3h, lead: 3wd}, {id: approve, kind: approve, checklist: [It fits our voice.], by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: animated, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-16 12:00}`,
    good: `workflows:
  animated: {stages: [{id: animate, kind: produce, skills: {copywriting: 4}, effort: 3h, lead: 3wd}, {id: approve, kind: approve, checklist: [It fits our voice.], by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: animated, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-16 12:00}`,
  },
  subjects: orphans,
  *check({ stage, lack, language, entries }) {
    const { skills } = stage;
    yield {
      at: lack !== 'nobody' && skills.state === 'value' ? skills.at : (namedIn(stage)?.at ?? stage.at),
      message: lack,
      params: { stage: stage.id, count: entries.size, language },
      subject: lack === 'language' ? `${stage.id} ${language}` : stage.id,
    };
  },
});

/** Stages without anybody. That an account has no team and no owner, or a team no members, is said there. */
function orphans(model: Model): Orphan[] {
  const byStage = new Map<Stage, Map<string, Orphan>>();
  for (const { stage, entry, reason, eligible } of backSchedule(model).leftOut) {
    if (reason !== 'nobody' || stage === undefined || eligible === undefined) continue;
    const language = missingLanguage(stage, eligible);
    const lack = language !== undefined ? 'language' : eligible.unfit.length > 0 ? 'unfit' : 'nobody';
    if (lack === 'nobody' && (eligible.by !== 'stage' || isTeamOnly(stage))) continue;
    const ofStage = byStage.get(stage) ?? new Map<string, Orphan>();
    const key = language ?? `${lack}:`;
    const orphan = ofStage.get(key) ?? { stage, lack, language: language ?? '', entries: new Set() };
    orphan.entries.add(entry.id);
    byStage.set(stage, ofStage.set(key, orphan));
  }
  return [...byStage.values()].flatMap((ofStage) => [...ofStage.values()]);
}

/** The language that alone keeps somebody from the stage. */
function missingLanguage(stage: Stage, { unfit }: Eligible): string | undefined {
  const skills = valueOf(stage.skills);
  return unfit.find(({ lacks }) => lacks.every((one) => skills?.has(one) !== true))?.lacks[0];
}

function namedIn(stage: Stage): Stage['by'] | undefined {
  const fields = [valueOf(stage.approval)?.by, stage.by];
  return fields.find((field) => field?.state === 'value');
}

function isTeamOnly(stage: Stage): boolean {
  const field = namedIn(stage);
  const named = field === undefined ? [] : listOf(field);
  return named.length > 0 && named.every(({ target }) => target?.kind === 'teams');
}
