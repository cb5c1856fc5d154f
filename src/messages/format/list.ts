import type { Language } from '../../diagnostics/text.ts';

const AND: Readonly<Record<Language, string>> = { en: 'and', tr: 've' };

/**
 * The items as one phrase: `a, b and c`, `a, b ve c`.
 * @param quote written on both sides of each item
 */
export function formatList(items: readonly string[], language: Language, quote = ''): string {
  const quoted = items.map((item) => quote + item + quote);
  const last = quoted.at(-1);
  if (last === undefined || quoted.length === 1) return last ?? '';
  return `${quoted.slice(0, -1).join(', ')} ${AND[language]} ${last}`;
}
