import { crisisStatements } from '../../analysis/agenda/crisis-statements.ts';
import { isPositive, templateUses } from '../../analysis/response/answer-templates.ts';
import { isInCategory } from '../../analysis/response/answered-rules.ts';
import { listOf } from '../../model/field.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';
import { homePlace } from '../home-place.ts';

export const noPositiveTemplate = defineRule({
  id: 'response/no-positive-template',
  severity: 'info',
  section: 6,
  isAbsence: true,
  sources: ['S100'],
  summary: {
    en: 'Answers have templates, but none of them thanks anybody.',
    tr: 'Yanıtlar için şablonlar var, ama hiçbiri teşekkür etmiyor.',
  },
  why: {
    en: 'The exchange must be a positive one: whoever praises the brand in public and hears nothing does it once.',
    tr: 'Olumlu bir etkileşim sağlanmalıdır: markayı herkesin önünde öven, yanıt almazsa bir daha övmez.',
  },
  messages: {
    none: {
      en: 'No template answers praise or thanks anybody.',
      tr: 'Övgüye yanıt veren ya da teşekkür eden bir şablon yok.',
      help: {
        en: 'Add one: `thanks: {for: comment, category: praise, texts: {en: "That made our day, {name}."}}`.',
        tr: 'Bir tane ekleyin: `tesekkur: {for: comment, category: övgü, texts: {tr: "Bunu duymak bize iyi geldi, {name}."}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `responses:
  everyone: {rules: [{inbound: complaint, firstResponse: 2h, template: sorry}]}
templates:
  sorry: {for: complaint, texts: {en: We are sorry.}}`,
    good: `responses:
  everyone: {rules: [{inbound: complaint, firstResponse: 2h, template: sorry}, {inbound: comment, firstResponse: 8h, template: nice}]}
templates:
  sorry: {for: complaint, texts: {en: We are sorry.}}
  nice: {for: comment, category: praise, texts: {en: That made our day.}}`,
  },
  // While nothing is answered by a template, that is the finding.
  subjects: (model) => (templateUses(model).size > 0 ? [model] : []),
  *check(model) {
    const statements = crisisStatements(model);
    const answers = model.templates.filter((template) => !statements.has(template));
    const isKnown = answers.every(({ texts, for: use }) => texts.state !== 'broken' && use.state !== 'broken');
    if (isKnown && !answers.some(isPositive) && !praises(model)) yield { at: homePlace(model), message: 'none' };
  },
});

function praises(model: Model): boolean {
  return model.responses.some(({ rules }) =>
    listOf(rules).some((rule) => isInCategory(rule, 'praise') && rule.template.state !== 'absent'),
  );
}
