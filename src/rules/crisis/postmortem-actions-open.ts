import { datedWork } from '../../analysis/agenda/dated-work.ts';
import { defineRule } from '../define-rule.ts';

export const postmortemActionsOpen = defineRule({
  id: 'crisis/postmortem-actions-open',
  severity: 'warning',
  section: 5,
  readsClock: true,
  sources: ['C16'],
  summary: {
    en: 'What was decided after a crisis is still to be done, and its day is past.',
    tr: 'Bir krizden sonra karar verilen bir işin tarihi geçmiş, ama iş hâlâ açık.',
  },
  why: {
    en: 'The next crisis of the same kind then finds the same gap, and everybody knows that it was known.',
    tr: 'Aynı türden bir sonraki kriz aynı açığı bulur; üstelik açığın bilindiği de ortaya çıkar.',
  },
  messages: {
    open: {
      en: '"{action}" was to be done by {due} and is still open.',
      tr: '"{action}" aksiyonu {due} tarihine kadar tamamlanacaktı; hâlâ açık.',
      help: {
        en: 'Do it and write `status: done`, give it a new day, or give it up with `status: dropped`.',
        tr: 'Yapıp `status: done` yazın, yeni bir tarih verin ya da `status: dropped` yazarak vazgeçin.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `playbooks:
  leak:
    incidents:
      - {on: 2026-10-05, closed: 2026-10-06, postmortem: {status: reviewed, actions: [{do: Change all passwords, due: 2026-11-30, status: open}]}}`,
    good: `playbooks:
  leak:
    incidents:
      - {on: 2026-10-05, closed: 2026-10-06, postmortem: {status: reviewed, actions: [{do: Change all passwords, due: 2026-11-30, status: done}]}}`,
  },
  subjects: (model) => datedWork(model).filter(({ kind, entity }) => kind === 'action' && entity.kind === 'playbooks'),
  *check({ title, due, isOpen, at }, { model }) {
    if (!isOpen || due >= model.today) return;
    yield { at, message: 'open', params: { action: title, due: { date: due } } };
  },
});
