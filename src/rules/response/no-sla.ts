import { answeredRules } from '../../analysis/response/answered-rules.ts';
import { defineRule } from '../define-rule.ts';
import { lackingRules } from './lacking-rules.ts';

export const noSla = defineRule({
  id: 'response/no-sla',
  severity: 'error',
  section: 6,
  sources: ['S91'],
  summary: {
    en: 'A response rule does not say within which time people are first answered.',
    tr: 'Bir yanıt kuralında ilk yanıtın ne kadar sürede verileceği yazılmamış.',
  },
  why: {
    en: 'Those who manage must set a response time: without one an answer is never late, so nobody notices that none came.',
    tr: 'Yönetim ekibi bir yanıt süresi belirlemelidir: süre yoksa hiçbir yanıt geç sayılmaz, yanıtsız kalan fark edilmez.',
  },
  messages: {
    all: {
      en: 'No rule of policy "{policy}" says within which time people are first answered.',
      tr: '"{policy}" kimlikli politikanın hiçbir kuralında ilk yanıt süresi yok.',
      help: {
        en: 'Give each rule a time: `firstResponse: 4h` for messages, `8h` for comments, `2h` for complaints.',
        tr: 'Her kurala bir süre yazın: mesaj için `firstResponse: 4h`, yorum için `8h`, şikâyet için `2h`.',
      },
    },
    one: {
      en: 'Nothing says within which time a "{kind}" is first answered.',
      tr: '"{kind}" türünde gelenler için ilk yanıt süresi yazılmamış.',
      help: {
        en: 'Add a time to the rule: `firstResponse: 4h`.',
        tr: 'Kurala bir süre ekleyin: `firstResponse: 4h`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `responses:
  everyone: {rules: [{inbound: message, firstResponse: 4h}, {inbound: complaint}]}`,
    good: `responses:
  everyone: {rules: [{inbound: message, firstResponse: 4h}, {inbound: complaint, firstResponse: 2h}]}`,
  },
  subjects: (model) => model.responses,
  check: (policy) =>
    lackingRules(policy, answeredRules(policy), ({ firstResponse }) => firstResponse.state === 'absent'),
});
