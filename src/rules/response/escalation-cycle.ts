import { circlingSteps } from '../../analysis/response/circling-ladders.ts';
import { defineRule } from '../define-rule.ts';

export const escalationCycle = defineRule({
  id: 'response/escalation-cycle',
  severity: 'warning',
  section: 6,
  sources: ['S95', 'C20'],
  summary: {
    en: 'An escalation comes back to people who were told before.',
    tr: 'Üst kademeye aktarma, daha önce haber verilenlere geri dönüyor.',
  },
  why: {
    en: 'Who did not answer the first call is called again, and nobody new ever hears of it.',
    tr: 'İlk çağrıya yanıt vermeyen yeniden aranır; olaydan yeni kimsenin haberi olmaz.',
  },
  messages: {
    again: {
      en: 'This step tells "{actor}", and everybody who is meant was told by an earlier step.',
      tr: 'Bu adım "{actor}" kimliğine gidiyor; kastedilen herkese önceki bir adımda haber verilmiş.',
      help: {
        en: 'Name somebody above them: the lead of the team, then whoever decides in a crisis.',
        tr: 'Onların üstünde birini yazın: ekip lideri, ardından krizde karar veren kişi.',
      },
    },
  },
  texts: { earlier: { en: 'told here before', tr: 'burada haber verilmişti' } },
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {name: Ada Lund, roles: lead}
  iris-vane: {name: Iris Vane}
roles:
  lead: {title: Lead}
responses:
  everyone: {rules: [{inbound: complaint, firstResponse: 2h, escalate: [{after: 1h, to: ada-lund}, {after: 3h, to: lead}]}]}`,
    good: `people:
  ada-lund: {name: Ada Lund, roles: lead}
  iris-vane: {name: Iris Vane}
roles:
  lead: {title: Lead}
responses:
  everyone: {rules: [{inbound: complaint, firstResponse: 2h, escalate: [{after: 1h, to: iris-vane}, {after: 3h, to: lead}]}]}`,
  },
  subjects: circlingSteps,
  *check({ step, earlier, actor }) {
    yield {
      at: step.to.at,
      message: 'again',
      params: { actor },
      related: [{ at: earlier.to.at, message: 'earlier' }],
    };
  },
});
