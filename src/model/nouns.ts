import type { Text } from '../diagnostics/text.ts';
import type { FieldShape } from '../schema/field-shape.ts';

/** What one entity of a section is called, `person`; the section's name when the schema has no word. */
export function nounOf(shape: FieldShape, section: string): Text {
  const [name = '', field] = section.split('.');
  const inner = field === undefined ? shape.fields?.[name] : shape.fields?.[name]?.fields?.[field]?.items;
  return inner?.values?.noun ?? inner?.noun ?? { en: section, tr: section };
}

/** What the entities of these sections are called, as alternatives: `person, role or team`. */
export function nounsOf(shape: FieldShape, sections: readonly string[]): Text {
  const nouns = sections.map((section) => nounOf(shape, section));
  return {
    en: alternatives(
      nouns.map((noun) => noun.en),
      'or',
    ),
    tr: alternatives(
      nouns.map((noun) => noun.tr),
      'ya da',
    ),
  };
}

function alternatives(words: readonly string[], or: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;
}

/** The noun with its English article; Turkish needs none. */
export function withArticle(noun: Text): Text {
  return { en: `${/^[aeiou]/i.test(noun.en) ? 'an' : 'a'} ${noun.en}`, tr: noun.tr };
}
