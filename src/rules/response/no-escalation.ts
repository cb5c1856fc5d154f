import { isEmptyList } from '../../analysis/is-empty-list.ts';
import { answeredRules, isInCategory } from '../../analysis/response/answered-rules.ts';
import { hasRosterLadder } from '../../analysis/response/escalation-ladder.ts';
import { defineRule } from '../define-rule.ts';
import { lackingRules } from './lacking-rules.ts';

export const noEscalation = defineRule({
  id: 'response/no-escalation',
  severity: 'error',
  section: 6,
  sources: ['S95'],
  summary: {
    en: 'Nobody is told when what comes in stays unanswered.',
    tr: 'Gelenler yanıtsız kaldığında kimseye haber verilmiyor.',
  },
  why: {
    en: 'What those who answer cannot solve must go to somebody who can, by a plan: else it waits until it is a crisis.',
    tr: 'Yanıt verenlerin çözemediği konu, plan doğrultusunda çözebilecek birine aktarılmalıdır; yoksa kriz olana dek bekler.',
  },
  messages: {
    all: {
      en: 'No rule of policy "{policy}" says who is told when an answer fails to come.',
      tr: '"{policy}" kimlikli politikanın hiçbir kuralında, yanıt gelmezse kime haber verileceği yazılmamış.',
      help: {
        en: 'Add steps to each rule: `escalate: [{after: 3h, to: care-lead}, {after: 6h, to: social-lead}]`.',
        tr: 'Her kurala adımlar ekleyin: `escalate: [{after: 3h, to: destek-lideri}, {after: 6h, to: sosyal-medya-lideri}]`.',
      },
    },
    one: {
      en: 'Nobody is told when a "{kind}" stays unanswered under policy "{policy}".',
      tr: '"{kind}" türünde gelenler yanıtsız kalırsa kime haber verileceği yazılmamış (politika: "{policy}").',
      help: {
        en: 'Add a step to the rule: `escalate: [{after: 3h, to: care-lead}]`.',
        tr: 'Kurala bir adım ekleyin: `escalate: [{after: 3h, to: destek-lideri}]`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {name: Ada Lund}
responses:
  everyone: {rules: [{inbound: complaint, firstResponse: 2h}]}`,
    good: `people:
  ada-lund: {name: Ada Lund}
responses:
  everyone: {rules: [{inbound: complaint, firstResponse: 2h, escalate: [{after: 1h, to: ada-lund}]}]}`,
  },
  subjects: (model) => model.responses,
  check: (policy) =>
    policy.responders.state === 'broken' || hasRosterLadder(policy)
      ? []
      : lackingRules(
          policy,
          // Praise that stays unanswered is a pity, and nobody has to be called for it.
          answeredRules(policy).filter((rule) => !isInCategory(rule, 'praise')),
          ({ escalate }) => isEmptyList(escalate),
        ),
});
