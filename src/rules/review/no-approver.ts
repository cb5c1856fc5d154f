import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { namedIn, reviewStages, unmarkedReview } from '../../analysis/review/review-stages.ts';
import { defineRule } from '../define-rule.ts';

export const noApprover = defineRule({
  id: 'review/no-approver',
  severity: 'error',
  section: 3,
  sources: ['S58'],
  summary: {
    en: 'A workflow has no stage in which somebody reviews or approves.',
    tr: 'Bir iş akışında gözden geçirme ya da onay aşaması yok.',
  },
  why: {
    en: 'A review process is a must: in this workflow, content goes from the author to the public.',
    tr: 'Gözden geçirme süreci bir zorunluluktur: bu iş akışında içerik hazırlayandan doğrudan yayına gider.',
  },
  messages: {
    none: {
      en: 'Workflow "{workflow}" has no stage in which somebody reviews or approves.',
      tr: '"{workflow}" kimlikli iş akışında gözden geçirme ya da onay aşaması yok.',
      help: {
        en: 'Add one before publishing: `{id: approve, kind: approve, lead: 1wd, approval: {by: social-lead}}`.',
        tr: 'Yayından önce bir aşama ekleyin: `{id: onay, kind: approve, lead: 1wd, approval: {by: social-lead}}`.',
      },
    },
    unmarked: {
      en: 'Stage "{stage}" does not say that it is a review, and no other stage of workflow "{workflow}" is one.',
      tr: '"{stage}" aşamasının gözden geçirme olduğu yazılmamış; "{workflow}" kimlikli iş akışında başka bir onay aşaması da yok.',
      help: {
        en: 'Write its kind: `kind: approve`, `review` or `legal`; a stage without one is taken for making the content.',
        tr: 'Türünü yazın: `kind: approve`, `review` ya da `legal`; türü yazılmayan aşama içerik hazırlığı sayılır.',
      },
    },
    nobody: {
      en: 'Nobody is named who may approve in stage "{stage}".',
      tr: '"{stage}" aşamasında kimin onaylayacağı yazılmamış.',
      help: {
        en: 'Name a person or a role, `by: social-lead`; without the field, the team of the account is meant.',
        tr: 'Bir kişi ya da rol yazın, `by: social-lead`; alan hiç yazılmazsa hesabın ekibi anlaşılır.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `workflows:
  quick: {stages: [{id: write, kind: produce}, {id: publish, kind: publish}]}`,
    good: `workflows:
  quick: {stages: [{id: write, kind: produce}, {id: approve, kind: approve}, {id: publish, kind: publish}]}`,
  },
  subjects: (model) => model.workflows,
  *check(workflow) {
    const stages = reviewStages(workflow);
    if (stages === undefined) return;
    if (stages.length === 0) {
      const unmarked = unmarkedReview(workflow);
      if (unmarked === undefined) yield { at: workflow.at, message: 'none', params: { workflow: workflow.id } };
      else yield { at: unmarked.at, message: 'unmarked', params: { workflow: workflow.id, stage: unmarked.id } };
    }
    for (const stage of stages) {
      const named = namedIn(stage);
      if (named.state === 'absent' || !isEmptyList(named)) continue;
      yield { at: named.at, message: 'nobody', params: { stage: stage.id } };
    }
  },
});
