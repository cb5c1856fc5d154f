import { templateVariables } from '../../analysis/response/template-variables.ts';
import { defineRule } from '../define-rule.ts';

export const templateUnusedVariable = defineRule({
  id: 'response/template-unused-variable',
  severity: 'info',
  section: 6,
  sources: ['S98'],
  fix: 'safe',
  summary: {
    en: 'A template declares a variable that none of its texts uses.',
    tr: 'Bir şablon, hiçbir metninde kullanmadığı bir değişken tanımlıyor.',
  },
  why: {
    en: 'Whoever fills in the template looks for the place where it belongs, or for the sentence that was lost.',
    tr: 'Şablonu dolduran, değişkenin yerini ya da kaybolan cümleyi arar.',
  },
  messages: {
    unused: {
      en: 'No text of template "{template}" uses variable "{name}".',
      tr: '"{template}" kimlikli şablonun hiçbir metni "{name}" değişkenini kullanmıyor.',
      help: {
        en: 'Use it in a text, or take it away.',
        tr: 'Bir metinde kullanın ya da kaldırın.',
      },
    },
  },
  texts: { remove: { en: 'Take variable "{name}" away', tr: '"{name}" değişkenini kaldır' } },
  exampleBase: 'none',
  example: {
    bad: `templates:
  reply: {texts: {en: "Hello {name}."}, variables: {name: {max: 20}, ticket: {max: 10}}}`,
    good: `templates:
  reply: {texts: {en: "Hello {name}."}, variables: {name: {max: 20}}}`,
  },
  subjects: templateVariables,
  *check({ template, unused }) {
    for (const { name, at } of unused) {
      yield {
        at,
        message: 'unused',
        params: { template: template.id, name },
        fixes: [{ title: 'remove', params: { name }, safety: 'safe', edits: [{ op: 'remove', at }] }],
      };
    }
  },
});
