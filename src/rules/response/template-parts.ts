import { templateUses } from '../../analysis/response/answer-templates.ts';
import { type AnswerPart, answerParts } from '../../facts/answer-parts.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Template } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

const PARTS = Object.keys(answerParts) as readonly AnswerPart[];

export const templateParts = defineRule({
  id: 'response/template-parts',
  severity: 'warning',
  section: 6,
  measure: { param: 'parts', worse: 'more' },
  sources: ['S98', 'C8', 'A4'],
  summary: {
    en: 'A template for complaints lacks empathy, an action or a sign-off among its parts.',
    tr: 'Bir şikâyet şablonunun bölümleri arasında empati, aksiyon ya da kapanış yok.',
  },
  why: {
    en: 'An answer without empathy sounds like a machine, one without an action like an excuse, one without a sign-off like nobody.',
    tr: 'Empati yoksa yanıt makineden çıkmış gibi, aksiyon yoksa bahane gibi, kapanış yoksa sahipsiz gibi durur.',
  },
  messages: {
    missing: {
      en: 'Template "{template}" answers complaints and lacks "{parts}" among its parts.',
      tr: '"{template}" kimlikli şablon şikâyetleri yanıtlıyor; bölümleri arasında şunlar yok: "{parts}".',
      help: {
        en: 'Write the sentence that is missing, and name it: `parts: [greeting, empathy, action, sign-off]`.',
        tr: 'Eksik cümleyi yazıp bölümlere ekleyin: `parts: [greeting, empathy, action, sign-off]`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `templates:
  sorry: {for: complaint, texts: {en: We look into it. Ada}, parts: [action, sign-off]}`,
    good: `templates:
  sorry: {for: complaint, texts: {en: We are sorry and look into it. Ada}, parts: [empathy, action, sign-off]}`,
  },
  // Who names no parts has not said what the text has.
  subjects: (model) => complaintTemplates(model).filter(({ parts }) => listOf(parts).length > 0),
  *check(template) {
    const words = listOf(template.parts).map((part) => part.toLowerCase());
    const missing = PARTS.filter((part) => !words.some((word) => answerParts[part].test(word)));
    if (missing.length === 0) return;
    yield { at: template.parts.at, message: 'missing', params: { template: template.id, parts: missing } };
  },
});

function complaintTemplates(model: Model): readonly Template[] {
  const uses = templateUses(model);
  return model.templates.filter(
    (template) =>
      valueOf(template.for) === 'complaint' ||
      uses.get(template)?.some(({ rule }) => valueOf(rule.inbound) === 'complaint'),
  );
}
