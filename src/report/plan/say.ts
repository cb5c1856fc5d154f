import type { Params } from '../../diagnostics/finding.ts';
import type { Language, Text } from '../../diagnostics/text.ts';
import { renderText } from '../../messages/render.ts';

/** Says one of the words. */
export type Say<Words> = (word: keyof Words, params?: Params) => string;

/** The words in a language. What it says may hold text from files: whoever prints it makes it inert. */
export function sayIn<Words extends Readonly<Record<keyof Words, Text>>>(words: Words, language: Language): Say<Words> {
  return (word, params = {}) => renderText(words[word][language], params, language);
}

/** A word of a list that files may extend: the word if there is one, else the text as it is written. */
export function sayKnown(words: Readonly<Record<string, Text>>, key: string, language: Language): string {
  return Object.hasOwn(words, key) ? words[key]![language] : key;
}
