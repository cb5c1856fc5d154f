import { describeRule } from '../define-rule.ts';

export const duplicateItemId = describeRule({
  id: 'repo/duplicate-item-id',
  emittedBy: 'model',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'Items are copied within their list, and the one thing that should change is forgotten: the id.',
    tr: 'Ögeler listelerinde kopyalanarak çoğaltılır; değişmesi gereken tek şey, kimlik, unutulur.',
  },
  summary: { en: 'Two items of one list have the same id.', tr: 'Bir listenin iki ögesi aynı kimliği taşıyor.' },
  why: {
    en: 'What refers to the item by its id, an approval or a stage, may mean either.',
    tr: 'Ögeye kimliğiyle başvuran bir onay ya da aşama ikisinden herhangi birini kastediyor olabilir.',
  },
  messages: {
    duplicate: {
      en: '"{id}" stands twice in "{field}"; the first is at {first}.',
      tr: '"{id}" kimliği "{field}" listesinde iki kez yazılmış; ilki burada: {first}.',
      help: { en: 'Give one of the two another id.', tr: 'İkisinden birine başka bir kimlik verin.' },
    },
  },
  texts: {
    first: { en: 'first here', tr: 'ilk burada' },
  },
  example: {
    bad: 'workflows:\n  quick:\n    title: Quick\n    stages:\n      - {id: write, kind: produce, effort: 1h, by: editor}\n      - {id: write, kind: approve, effort: 15m, by: lead}\n',
    good: 'workflows:\n  quick:\n    title: Quick\n    stages:\n      - {id: write, kind: produce, effort: 1h, by: editor}\n      - {id: approve, kind: approve, effort: 15m, by: lead}\n',
  },
});
