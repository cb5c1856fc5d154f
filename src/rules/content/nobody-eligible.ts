import { backSchedule } from '../../analysis/back-schedule/back-schedule.ts';
import type { Stage } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

/** A stage that nobody may do, with the entries that wait for it. */
interface Orphan {
  readonly stage: Stage;
  readonly entries: readonly string[];
}

export const nobodyEligible = defineRule({
  id: 'content/nobody-eligible',
  severity: 'error',
  section: 3,
  readsClock: true,
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
    nobody: {
      en: 'Nobody can do stage "{stage}", which {count} {count:entry|entries} of the plan must pass.',
      tr: '"{stage}" aşamasını yapabilecek kimse yok; planda bu aşamadan geçmesi gereken içerik sayısı: {count}.',
      help: {
        en: 'Name somebody in `by`, ask for less in `skills`, or add the skill to somebody who has it.',
        tr: '`by` alanına birini yazın, `skills` alanında istenen düzeyi düşürün ya da beceriyi ona sahip olan kişiye ekleyin.',
      },
    },
  },
  example: {
    bad: `workflows:
  animated: {stages: [{id: animate, kind: produce, skills: {video-production: 5}, effort: 3h, lead: 3wd}, {id: approve, kind: approve, by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: animated, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-16 12:00}`,
    good: `workflows:
  animated: {stages: [{id: animate, kind: produce, skills: {copywriting: 4}, effort: 3h, lead: 3wd}, {id: approve, kind: approve, by: mina-falk, effort: 15m, lead: 1wd, approval: {by: [mina-falk, tara-voss]}}]}
calendars:
  december:
    accounts: instagram-main
    defaults: {type: image, audiences: students, goals: reach, workflow: animated, owner: omar-reyes}
    entries:
      - {id: exam-week, title: Exam week, status: idea, publishAt: 2026-12-16 12:00}`,
  },
  subjects: orphans,
  *check({ stage, entries }) {
    const { skills } = stage;
    const at = skills.state === 'value' ? skills.at : stage.at;
    yield { at, message: 'nobody', params: { stage: stage.id, count: entries.length } };
  },
});

function orphans(model: Model): Orphan[] {
  const stages = new Map<Stage, string[]>();
  for (const { stage, entry, reason } of backSchedule(model).leftOut) {
    if (reason === 'nobody' && stage !== undefined) stages.set(stage, [...(stages.get(stage) ?? []), entry.id]);
  }
  return [...stages].map(([stage, entries]) => ({ stage, entries }));
}
