import { foldWord } from '../../time/fold-word.ts';
import { failure, guess, type Parsed, parsed, respelled } from '../../time/parsed.ts';
import { isLanguageCode, languageOfName } from './languages.ts';

/** Reads a language tag: `tr`, `en`, `pt-BR`, `zh-Hant`. The value is the same text. */
export function parseLanguage(text: string): Parsed<string> {
  const match = /^([a-z]{2,3})(-[A-Z][a-z]{3})?(-(?:[A-Z]{2}|\d{3}))?$/.exec(text);
  if (match !== null && isLanguage(match[1] ?? '')) return parsed(text);
  return readForeignLanguage(text);
}

/** Two letters from the list; three letters for the many languages that have no shorter code. */
function isLanguage(code: string): boolean {
  return code.length === 2 ? isLanguageCode(code) : languageOfName(code) === undefined;
}

function readForeignLanguage(text: string): Parsed<never> {
  const word = foldWord(text);
  const named = languageOfName(word);
  if (named !== undefined) return word.length === 2 ? guess('country', named) : respelled(named);
  const [language = '', second, third, ...rest] = word.split(/[-_ ]/);
  const parts = [language];
  const code = isLanguageCode(language) ? language : languageOfName(language);
  if (code === undefined || rest.length > 0) return failure('unreadable');
  parts[0] = code;
  for (const part of [second, third]) {
    if (part === undefined) continue;
    if (/^[a-z]{4}$/.test(part)) parts.push((part[0] ?? '').toUpperCase() + part.slice(1));
    else if (/^(?:[a-z]{2}|\d{3})$/.test(part)) parts.push(part.toUpperCase());
    else return failure('unreadable');
  }
  const fix = parts.join('-');
  return fix !== text && parseLanguage(fix).ok ? respelled(fix) : failure('unreadable');
}
