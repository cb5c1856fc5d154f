import { templatesFor } from '../../analysis/response/answer-templates.ts';
import { answeredRules } from '../../analysis/response/answered-rules.ts';
import { defineRule } from '../define-rule.ts';
import { lackingRules } from './lacking-rules.ts';

export const noTemplate = defineRule({
  id: 'response/no-template',
  severity: 'warning',
  section: 6,
  isAbsence: true,
  sources: ['S98'],
  summary: {
    en: 'What comes in is answered without a template.',
    tr: 'Gelenler bir şablon olmadan yanıtlanıyor.',
  },
  why: {
    en: 'Answers must follow a set format: without a template each of those who answer invents their own, every time.',
    tr: 'Yanıtlar belirli bir format üzerinden verilmelidir: şablon yoksa yanıtlayan her seferinde kendi biçimini uydurur.',
  },
  messages: {
    all: {
      en: 'No rule of policy "{policy}" has a template.',
      tr: '"{policy}" kimlikli politikanın hiçbir kuralında şablon yok.',
      help: {
        en: 'Write one and name it in the rule: `templates: {reply: {for: message, texts: {en: "Hello {name}, …"}}}` and `template: reply`.',
        tr: 'Bir tane yazıp kuralda kimliğini verin: `templates: {yanit: {for: message, texts: {tr: "Merhaba {name}, …"}}}` ve `template: yanit`.',
      },
    },
    one: {
      en: 'A "{kind}" is answered without a template under policy "{policy}".',
      tr: '"{kind}" türünde gelenler için şablon yok (politika: "{policy}").',
      help: {
        en: 'Name one in the rule, `template: reply`, or say in a template what it is `for`.',
        tr: 'Kuralda bir şablonun kimliğini verin, `template: yanit`, ya da bir şablonun `for` alanına bu türü yazın.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `responses:
  everyone: {rules: [{inbound: message, firstResponse: 4h, template: reply}, {inbound: complaint, firstResponse: 2h}]}
templates:
  reply: {texts: {en: Hello}}`,
    good: `responses:
  everyone: {rules: [{inbound: message, firstResponse: 4h, template: reply}, {inbound: complaint, firstResponse: 2h}]}
templates:
  reply: {texts: {en: Hello}}
  sorry: {for: complaint, texts: {en: We are sorry}}`,
  },
  subjects: (model) => model.responses,
  check: (policy, { model }) =>
    model.templates.some((template) => template.for.state === 'broken' || template.category.state === 'broken')
      ? []
      : lackingRules(
          policy,
          answeredRules(policy),
          (rule) => rule.template.state === 'absent' && templatesFor(model, rule).length === 0,
        ),
});
