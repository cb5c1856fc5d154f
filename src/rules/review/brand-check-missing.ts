import { reviewStages } from '../../analysis/review/review-stages.ts';
import { listOf } from '../../model/field.ts';
import type { Workflow } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { addItem } from '../remedy.ts';

export const brandCheckMissing = defineRule({
  id: 'review/brand-check-missing',
  severity: 'info',
  gap: 'medium',
  section: 3,
  measure: { param: 'count', worse: 'more' },
  sources: ['S57'],
  summary: {
    en: 'No checklist of a workflow asks whether content fits the brand.',
    tr: 'Bir iş akışının hiçbir kontrol listesinde içeriğin markaya uygunluğu sorulmuyor.',
  },
  why: {
    en: 'Reviewers are to check that content fits the values and goals of the brand; what no list asks is checked when there is time.',
    tr: 'Gözden geçirirken içeriğin markanızın değerlerine ve hedeflerine uygunluğu denetlenir; listede sorulmayana ancak vakit kalırsa bakılır.',
  },
  messages: {
    none: {
      en: 'No checklist of workflow "{workflow}" asks whether content fits the brand.',
      tr: '"{workflow}" kimlikli iş akışının kontrol listelerinde markaya uygunluk sorulmuyor.',
      help: {
        en: 'Add it to a review stage: `checklist: [The post fits our voice and our values.]`.',
        tr: 'Bir gözden geçirme aşamasına ekleyin: `checklist: [Metin marka sesine ve marka değerlerine uygun.]`.',
      },
    },
    nowhere: {
      en: 'No checklist of the {count} workflows asks whether content fits the brand.',
      tr: '{count} iş akışının hiçbirinde markaya uygunluk sorulmuyor.',
      help: {
        en: 'Add it to their review stages: `checklist: [The post fits our voice and our values.]`.',
        tr: 'Gözden geçirme aşamalarına ekleyin: `checklist: [Metin marka sesine ve marka değerlerine uygun.]`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `workflows:
  standard: {stages: [{id: write, kind: produce}, {id: check, kind: review, checklist: [The link works.]}]}`,
    good: `workflows:
  standard: {stages: [{id: write, kind: produce}, {id: check, kind: review, checklist: [The link works., It fits our voice.]}]}`,
  },
  // Of a workflow without any review another rule says so.
  subjects: (model) => {
    const reviewed = model.workflows.filter((workflow) => (reviewStages(workflow)?.length ?? 0) > 0);
    return isNowhere(reviewed) ? [reviewed] : reviewed.map((workflow) => [workflow]);
  },
  *check(workflows, { model }) {
    if (workflows.length > 1) yield nowhere(model, workflows.length);
    else if (workflows[0] !== undefined && lacksBrandCheck(workflows[0])) {
      yield { at: workflows[0].at, message: 'none', params: { workflow: workflows[0].id } };
    }
  },
  remedy: ({ subject: workflows }, { say }) => {
    const item = say({ en: 'It fits our voice and our values.', tr: 'Marka sesine ve marka değerlerine uygun.' });
    return workflows.flatMap((workflow) => {
      const stage = reviewStages(workflow)?.[0];
      return stage === undefined ? [] : [addItem(stage, 'checklist', stage.checklist, item)];
    });
  },
});

function nowhere(model: Model, count: number) {
  return { at: homePlace(model), message: 'nowhere', params: { count } };
}

function isNowhere(workflows: readonly Workflow[]): boolean {
  return workflows.length > 1 && workflows.every(lacksBrandCheck);
}

/** Words for the brand, its voice and its values, in both languages. */
const BRAND = /brand|voice|tone|value|marka|ses|üslup|uslup|değer|deger/i;

function lacksBrandCheck({ stages }: Workflow): boolean {
  const lists = listOf(stages).map(({ checklist }) => checklist);
  return lists.every((list) => list.state !== 'broken' && !listOf(list).some((item) => BRAND.test(item)));
}
