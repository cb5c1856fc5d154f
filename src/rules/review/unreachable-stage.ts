import { unreachableStages } from '../../analysis/review/unreachable-stages.ts';
import { defineRule } from '../define-rule.ts';

export const unreachableStage = defineRule({
  id: 'review/unreachable-stage',
  severity: 'warning',
  section: 3,
  sources: ['S17', 'S58'],
  summary: {
    en: 'No content of a workflow can ever come to one of its stages.',
    tr: 'Bir iş akışının bir aşamasına hiçbir içerik gelemiyor.',
  },
  why: {
    en: 'A check that is written down and never made is worse than none: everybody relies on it.',
    tr: 'Yazılı olup hiç yapılmayan denetim, hiç olmamasından kötüdür: herkes ona güvenir.',
  },
  messages: {
    apart: {
      en: 'Stage "{stage}" is never reached: its `{field}` and those of workflow "{workflow}" have nothing in common.',
      tr: '"{stage}" aşamasına hiç gelinmiyor: `{field}` değerlerinin "{workflow}" kimlikli iş akışınınkilerle ortak yanı yok.',
      help: {
        en: 'Correct `when` of the stage or `applies` of the workflow, or take the stage away.',
        tr: 'Aşamanın `when` ya da iş akışının `applies` alanını düzeltin ya da aşamayı kaldırın.',
      },
    },
    empty: {
      en: 'Stage "{stage}" is never reached: its `{field}` are an empty list, which holds for nothing.',
      tr: '"{stage}" aşamasına hiç gelinmiyor: `{field}` listesi boş ve hiçbir içerik için geçerli değil.',
      help: {
        en: 'Write what the stage is for, or leave `{field}` out if it is for all content.',
        tr: 'Aşamanın ne için olduğunu yazın; bütün içerikler içinse `{field}` alanını kaldırın.',
      },
    },
  },
  texts: { applies: { en: 'what the workflow is for', tr: 'iş akışının kapsamı' } },
  exampleBase: 'none',
  example: {
    bad: `workflows:
  films:
    applies: {types: [reel, video]}
    stages: [{id: write, kind: produce}, {id: check, kind: review, when: {types: image}}]`,
    good: `workflows:
  films:
    applies: {types: [reel, video]}
    stages: [{id: write, kind: produce}, {id: check, kind: review, when: {types: video}}]`,
  },
  subjects: unreachableStages,
  *check({ workflow, stage, field, asked, applies }) {
    const isEmpty = asked[field].state === 'value' && asked[field].value.length === 0;
    const other = applies?.[field];
    yield {
      at: asked[field].at,
      message: isEmpty ? 'empty' : 'apart',
      params: { stage: stage.id, field, workflow: workflow.id },
      related: isEmpty || other === undefined ? [] : [{ at: other.at, message: 'applies' }],
    };
  },
});
