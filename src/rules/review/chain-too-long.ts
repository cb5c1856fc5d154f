import { chainLength } from '../../analysis/review/chain-length.ts';
import { reviewStages } from '../../analysis/review/review-stages.ts';
import type { Workflow } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';

/** How many stages of review and approval a workflow may have, and how many working days they may take together. */
interface Options {
  readonly stages: number;
  readonly workingDays: number;
}

export const chainTooLong = defineRule<Workflow, Options>({
  id: 'review/chain-too-long',
  severity: 'info',
  section: 3,
  measure: { param: 'count', worse: 'more' },
  sources: ['S17'],
  summary: {
    en: 'Content passes many approvals, or waits long for them.',
    tr: 'İçerik çok sayıda onaydan geçiyor ya da onay için uzun bekliyor.',
  },
  why: {
    en: 'A workflow is there to make work more efficient; with each further approver everybody relies on the others, and the occasion is over.',
    tr: 'İş akışı işi daha verimli kılmak içindir; her yeni onaylayanla herkes ötekine güvenir, bu arada fırsat da kaçar.',
  },
  messages: {
    stages: {
      en: 'Workflow "{workflow}" has {count} stages of review and approval; {most} are usually enough.',
      tr: '"{workflow}" kimlikli iş akışında {count} gözden geçirme ve onay aşaması var; genellikle {most} yeter.',
      help: {
        en: 'Let some of them work side by side (`approval: {mode: all}`), or only where needed (`when`).',
        tr: 'Bir bölümünü aynı anda yürütün (`approval: {mode: all}`) ya da yalnızca gerektiğinde isteyin (`when`).',
      },
    },
    days: {
      en: 'Reviews and approvals of workflow "{workflow}" take {count} working days; {most} are usually enough.',
      tr: '"{workflow}" kimlikli iş akışında gözden geçirme ve onay {count} iş günü sürüyor; genellikle {most} yeter.',
      help: {
        en: 'Shorten their `lead`, or let some of them work side by side (`approval: {mode: all}`).',
        tr: '`lead` sürelerini kısaltın ya da bir bölümünü aynı anda yürütün (`approval: {mode: all}`).',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `workflows:
  slow:
    stages:
      - {id: write, kind: produce, lead: 2wd}
      - {id: check, kind: review, lead: 3wd}
      - {id: approve, kind: approve, lead: 3wd}`,
    good: `workflows:
  slow:
    stages:
      - {id: write, kind: produce, lead: 2wd}
      - {id: check, kind: review, lead: 1wd}
      - {id: approve, kind: approve, lead: 1wd}`,
  },
  options: {
    schema: {
      type: 'object',
      properties: { stages: { type: 'integer', minimum: 1 }, workingDays: { type: 'integer', minimum: 1 } },
    },
    defaults: { stages: 4, workingDays: 5 } satisfies Options,
    stricter: { stages: 'lower', workingDays: 'lower' },
  },
  subjects: (model) => model.workflows,
  *check(workflow, { options }) {
    const stages = reviewStages(workflow) ?? [];
    const { at, id } = workflow;
    if (stages.length > options.stages) {
      yield { at, message: 'stages', params: { workflow: id, count: stages.length, most: options.stages } };
      return;
    }
    const days = chainLength(stages);
    if (days === undefined || days <= options.workingDays) return;
    yield { at, message: 'days', params: { workflow: id, count: days, most: options.workingDays } };
  },
});
