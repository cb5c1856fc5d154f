import { unknownStages } from '../../analysis/review/named-stages.ts';
import { listOf } from '../../model/field.ts';
import { similarId } from '../../model/similar-id.ts';
import { defineRule } from '../define-rule.ts';

export const unknownStage = defineRule({
  id: 'review/unknown-stage',
  severity: 'error',
  section: 3,
  sources: ['S17'],
  summary: {
    en: 'An entry names a stage that its workflow does not have.',
    tr: 'Bir içerik, iş akışında bulunmayan bir aşamayı yazıyor.',
  },
  why: {
    en: 'What is written for a stage that is not there is lost: the assignee, the effort or the approval counts for nothing.',
    tr: 'Olmayan bir aşama için yazılan kaybolur: atama, iş süresi ya da onay sayılmaz.',
  },
  messages: {
    near: {
      en: 'Workflow "{workflow}" has no stage "{stage}". Did you mean "{near}"?',
      tr: '"{workflow}" kimlikli iş akışında "{stage}" aşaması yok. Şunu mu demek istediniz: "{near}"?',
      help: { en: 'Its stages: "{stages}".', tr: 'Aşamaları: "{stages}".' },
    },
    unknown: {
      en: 'Workflow "{workflow}" has no stage "{stage}".',
      tr: '"{workflow}" kimlikli iş akışında "{stage}" aşaması yok.',
      help: {
        en: 'Its stages: "{stages}". Another workflow is chosen at the entry: `workflow: …`.',
        tr: 'Aşamaları: "{stages}". Başka bir iş akışı içerikte seçilir: `workflow: …`.',
      },
    },
  },
  texts: { write: { en: 'Write "{near}"', tr: '"{near}" yaz' } },
  fix: 'suggested',
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {name: Ada Lund}
accounts:
  shop: {platform: instagram}
workflows:
  standard: {stages: [{id: write, kind: produce}, {id: approve, kind: approve}]}
calendars:
  december:
    accounts: shop
    entries: [{id: teaser, publishAt: 2026-12-20 12:00, assignees: {wriet: ada-lund}}]`,
    good: `people:
  ada-lund: {name: Ada Lund}
accounts:
  shop: {platform: instagram}
workflows:
  standard: {stages: [{id: write, kind: produce}, {id: approve, kind: approve}]}
calendars:
  december:
    accounts: shop
    entries: [{id: teaser, publishAt: 2026-12-20 12:00, assignees: {write: ada-lund}}]`,
  },
  subjects: unknownStages,
  *check({ workflow, stage, at }) {
    const stages = listOf(workflow.stages).map(({ id }) => id);
    const params = { workflow: workflow.id, stage, stages };
    const near = similarId(stage, stages);
    if (near === undefined) {
      yield { at, message: 'unknown', params, subject: stage };
      return;
    }
    const edit =
      at.part === 'key' ? ({ op: 'replace', at, text: near } as const) : ({ op: 'set', at, value: near } as const);
    yield {
      at,
      message: 'near',
      params: { ...params, near },
      subject: stage,
      fixes: [{ title: 'write', params: { near }, safety: 'suggested', edits: [edit] }],
    };
  },
});
