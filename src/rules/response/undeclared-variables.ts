import { templateVariables } from '../../analysis/response/template-variables.ts';
import { defineRule } from '../define-rule.ts';

export const undeclaredVariables = defineRule({
  id: 'response/undeclared-variables',
  severity: 'info',
  section: 6,
  sources: ['S98'],
  summary: {
    en: 'The texts of a template have variables, and the template declares none.',
    tr: 'Bir şablonun metinlerinde değişkenler var, şablon hiçbirini tanımlamıyor.',
  },
  why: {
    en: 'A slip in a name goes out as it stands, and nobody can tell whether the longest answer still fits the network.',
    tr: 'Addaki bir yazım yanlışı olduğu gibi gider; en uzun yanıtın ağın sınırına sığıp sığmadığı da bilinmez.',
  },
  messages: {
    none: {
      en: 'Template "{template}" uses "{names}" and declares no variables.',
      tr: '"{template}" kimlikli şablon şunları kullanıyor ve hiçbir değişken tanımlamıyor: "{names}".',
      help: {
        en: 'Declare each with the most characters that it may have: `variables: {{first}: {max: 20}}`.',
        tr: 'Her birini en çok kaç karakter olabileceğiyle tanımlayın: `variables: {{first}: {max: 20}}`.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `templates:
  reply: {texts: {en: "Hello {name}."}}`,
    good: `templates:
  reply: {texts: {en: "Hello {name}."}, variables: {name: {max: 20}}}`,
  },
  subjects: templateVariables,
  *check({ template, undeclared }) {
    const [first] = undeclared;
    if (first === undefined) return;
    yield { at: template.at, message: 'none', params: { template: template.id, names: undeclared, first } };
  },
});
