import { answerers } from '../../analysis/response/answerers.ts';
import { listOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const noTriage = defineRule({
  id: 'response/no-triage',
  severity: 'info',
  section: 6,
  readsClock: true,
  sources: ['S97', 'A3'],
  summary: {
    en: 'Several people answer, and no rule says which sorts of messages they tell apart.',
    tr: 'Birden çok kişi yanıt veriyor, ama gelenlerin nasıl ayrılacağı hiçbir kuralda yazılmamış.',
  },
  why: {
    en: 'Order and consistency are needed: praise, a question, an order and a threat are not answered alike. Two people sort them alike only if it is written down.',
    tr: 'Düzen ve tutarlılık sağlanmalıdır: övgü, soru, sipariş ve tehdit aynı biçimde yanıtlanmaz. İki kişi bunları ancak yazılıysa aynı biçimde ayırır.',
  },
  messages: {
    none: {
      en: 'No rule of policy "{policy}" has a category, and {count} {count:person|people} sort what comes in.',
      tr: '"{policy}" kimlikli politikanın hiçbir kuralında kategori yok; gelenleri {count} kişi ayırıyor.',
      help: {
        en: 'Divide the kinds that come in most: `{inbound: message, category: order, firstResponse: 1h}` beside `category: question`.',
        tr: 'En çok gelen türleri bölün: `category: soru` yanında `{inbound: message, category: siparis, firstResponse: 1h}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {name: Ada Lund}
  iris-vane: {name: Iris Vane}
responses:
  everyone: {responders: [ada-lund, iris-vane], rules: [{inbound: message, firstResponse: 4h}]}`,
    good: `people:
  ada-lund: {name: Ada Lund}
  iris-vane: {name: Iris Vane}
responses:
  everyone: {responders: [ada-lund, iris-vane], rules: [{inbound: message, category: question, firstResponse: 4h}]}`,
  },
  subjects: (model) => model.responses.filter((policy) => answerers(model, policy).length > 1),
  *check(policy, { model }) {
    const rules = listOf(policy.rules);
    if (rules.length === 0 || rules.some(({ category }) => category.state !== 'absent')) return;
    const count = answerers(model, policy).length;
    yield { at: { ...policy.rules.at, part: 'key' }, message: 'none', params: { policy: policy.id, count } };
  },
});
