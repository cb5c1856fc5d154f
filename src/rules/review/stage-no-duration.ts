import { hasId } from '../../analysis/review/review-stages.ts';
import { listOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

/** What the plan takes for a stage that gives itself no time. */
const ASSUMED_LEAD = '1wd';

export const stageNoDuration = defineRule({
  id: 'review/stage-no-duration',
  severity: 'info',
  section: 3,
  sources: ['S52'],
  summary: {
    en: 'A stage does not say how much time it is given.',
    tr: 'Bir aşamaya ne kadar süre ayrıldığı yazılmamış.',
  },
  why: {
    en: 'The calendar arranges the workload of the team; for such a stage the plan assumes one working day, be it a film or a full stop.',
    tr: 'Takvim ekibin iş yükünü düzenlemeye yardımcı olur; böyle bir aşama için plan, film de olsa nokta da olsa bir iş günü varsayar.',
  },
  messages: {
    none: {
      en: 'Stage "{stage}" of workflow "{workflow}" does not say how much time it is given.',
      tr: '"{workflow}" kimlikli iş akışının "{stage}" aşamasına ne kadar süre ayrıldığı yazılmamış.',
      help: {
        en: 'Write `lead: 2wd` (working days) or `lead: 4h`; without it the plan assumes `1wd`.',
        tr: '`lead: 2wd` (iş günü) ya da `lead: 4h` yazın; yazılmazsa plan `1wd` varsayar.',
      },
    },
  },
  texts: {
    assumed: { en: 'Write what the plan assumes: `lead: {lead}`', tr: 'Planın varsaydığını yaz: `lead: {lead}`' },
  },
  fix: 'safe',
  exampleBase: 'none',
  example: {
    bad: `workflows:
  standard: {stages: [{id: write, kind: produce}, {id: approve, kind: approve, lead: 1wd}]}`,
    good: `workflows:
  standard: {stages: [{id: write, kind: produce, lead: 2wd}, {id: approve, kind: approve, lead: 1wd}]}`,
  },
  subjects: (model) =>
    model.workflows.flatMap((workflow) =>
      listOf(workflow.stages)
        .filter(hasId)
        .map((stage) => ({ workflow, stage })),
    ),
  *check({ workflow, stage }) {
    if (stage.lead.state !== 'absent') return;
    yield {
      at: stage.at,
      message: 'none',
      params: { workflow: workflow.id, stage: stage.id },
      fixes: [
        {
          title: 'assumed',
          params: { lead: ASSUMED_LEAD },
          safety: 'safe',
          edits: [{ op: 'insert', at: stage.at, key: 'lead', yaml: ASSUMED_LEAD }],
        },
      ],
    };
  },
});
