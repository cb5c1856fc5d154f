import { isActiveAccount } from '../../analysis/active.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';
import { newEntity } from '../remedy.ts';

export const none = defineRule({
  id: 'review/none',
  severity: 'info',
  gap: 'high',
  section: 3,
  isAbsence: true,
  sources: ['S17', 'S58'],
  summary: { en: 'No review process is written down.', tr: 'Gözden geçirme süreci tanımlanmamış.' },
  why: {
    en: 'The content plan must have a review process: without one, what was written last night is public this morning.',
    tr: 'İçerik planına bir gözden geçirme süreci de eklemelisiniz: süreç yoksa dün gece yazılan bu sabah herkesin önündedir.',
  },
  messages: {
    none: {
      en: 'No workflow says who reviews content before it is published.',
      tr: 'İçeriği yayından önce kimin gözden geçireceğini belirten bir iş akışı yok.',
      help: {
        en: 'Begin with two stages: `workflows: {standard: {stages: [{id: write, kind: produce}, {id: approve, kind: approve, by: social-lead}]}}`.',
        tr: 'İki aşamayla başlayın: `workflows: {standard: {stages: [{id: yazim, kind: produce}, {id: onay, kind: approve, by: social-lead}]}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}`,
    good: `organization: {name: Pine and Clay}
accounts:
  shop: {platform: instagram}
workflows:
  standard: {stages: [{id: write, kind: produce}, {id: approve, kind: approve}]}`,
  },
  subjects: (model) => (model.accounts.some(isActiveAccount) ? [model] : []),
  *check(model) {
    if (model.workflows.length === 0) yield { at: homePlace(model), message: 'none' };
  },
  remedy: (_, { model, actor, say }) => {
    const stages = [
      { id: say({ en: 'write', tr: 'yazim' }), kind: 'produce', lead: '2wd' },
      { id: say({ en: 'approve', tr: 'onay' }), kind: 'approve', lead: '1wd', approval: { by: actor() } },
    ];
    return [newEntity(model, 'workflows', 'standard', { stages })];
  },
});
