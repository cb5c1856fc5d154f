import { templateVariables, type UnknownVariable } from '../../analysis/response/template-variables.ts';
import type { Fix } from '../../diagnostics/finding.ts';
import { defineRule } from '../define-rule.ts';

export const templateUnknownVariable = defineRule({
  id: 'response/template-unknown-variable',
  severity: 'error',
  section: 6,
  sources: ['S98'],
  fix: 'suggested',
  summary: {
    en: 'The text of a template has a variable that the template does not declare.',
    tr: 'Bir şablonun metninde şablonun tanımlamadığı bir değişken var.',
  },
  why: {
    en: 'Nobody fills in what is not declared: the answer goes out with the braces in it.',
    tr: 'Tanımlanmayanı kimse doldurmaz: yanıt, içindeki süslü ayraçlarla gider.',
  },
  messages: {
    meant: {
      en: 'Variable "{name}" is not declared. Did you mean "{meant}"?',
      tr: '"{name}" değişkeni tanımlı değil. Şunu mu demek istediniz: "{meant}"?',
      help: {
        en: 'Write `{{meant}}` in the text, or declare it under `variables`: `{name}: {max: 20}`.',
        tr: 'Metinde `{{meant}}` yazın ya da `variables` altında tanımlayın: `{name}: {max: 20}`.',
      },
    },
    unknown: {
      en: 'Variable "{name}" is not declared in template "{template}".',
      tr: '"{name}" değişkeni "{template}" kimlikli şablonda tanımlı değil.',
      help: {
        en: 'Declare it with its greatest length, `variables: {{name}: {max: 20}}`, or double the braces if they belong to the text.',
        tr: 'En uzun hâlinin karakter sayısıyla tanımlayın: `variables: {{name}: {max: 20}}`; süslü ayraçlar metne aitse ikişer kez yazın.',
      },
    },
  },
  texts: { write: { en: 'Write "{meant}"', tr: '"{meant}" yaz' } },
  exampleBase: 'none',
  example: {
    bad: `templates:
  reply: {texts: {en: "Hello {nmae}, thank you."}, variables: {name: {max: 20}}}`,
    good: `templates:
  reply: {texts: {en: "Hello {name}, thank you."}, variables: {name: {max: 20}}}`,
  },
  subjects: templateVariables,
  *check({ template, unknown }) {
    const seen = new Map<string, number>();
    for (const one of unknown) {
      const { name, meant, at, text } = one;
      const place = `${text.language}/${name}`;
      const index = seen.get(place) ?? 0;
      seen.set(place, index + 1);
      yield {
        at,
        message: meant === undefined ? 'unknown' : 'meant',
        params: { name, template: template.id, ...(meant === undefined ? {} : { meant }) },
        subject: `${place}/${index}`,
        fixes: fixesOf(one),
      };
    }
  },
});

function fixesOf({ meant, at }: UnknownVariable): Fix[] {
  if (meant === undefined) return [];
  const edits = [{ op: 'replace', at, text: `{${meant}}` } as const];
  return [{ title: 'write', params: { meant }, safety: 'suggested', edits }];
}
