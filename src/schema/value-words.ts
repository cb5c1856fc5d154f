import type { Text } from '../diagnostics/text.ts';
import { isList, isMap, type Value } from '../source/value.ts';
import { type Grammar, type JsonType, typesOf } from './grammar.ts';

const TEXT: Text = { en: 'a text', tr: 'metin' };
const ID: Text = { en: 'an id', tr: 'kimlik' };

const TYPE_WORDS: Readonly<Record<JsonType, Text>> = {
  string: TEXT,
  number: { en: 'a number', tr: 'sayı' },
  integer: { en: 'a whole number', tr: 'tam sayı' },
  boolean: { en: '`true` or `false`', tr: '`true` ya da `false`' },
  null: { en: 'nothing', tr: 'boş değer' },
  array: { en: 'a list', tr: 'liste' },
  object: { en: 'fields of its own', tr: 'alt alanlar' },
};

/** What a text of a value type is called. */
const VALUE_WORDS: ReadonlyMap<string, Text> = new Map([
  ['id', ID],
  ['duration', { en: 'a duration', tr: 'süre' }],
  ['effort-duration', { en: 'a duration', tr: 'süre' }],
  ['date', { en: 'a date', tr: 'tarih' }],
  ['date-or-yearly', { en: 'a date', tr: 'tarih' }],
  ['yearly-date', { en: 'a day of the year', tr: 'yılın bir günü' }],
  ['wall-time', { en: 'a date and time', tr: 'tarih ve saat' }],
  ['clock-time', { en: 'a time of day', tr: 'saat' }],
  ['zone', { en: 'a time zone', tr: 'saat dilimi' }],
  ['hours-of-week', { en: 'hours of the week', tr: 'haftanın saatleri' }],
  ['percentage', { en: 'a percentage', tr: 'yüzde' }],
  ['money', { en: 'an amount of money', tr: 'para tutarı' }],
  ['language', { en: 'a language code', tr: 'dil kodu' }],
  ['platform', { en: 'a platform', tr: 'platform' }],
  ['url', { en: 'a web address', tr: 'web adresi' }],
  ['email', { en: 'an email address', tr: 'e-posta adresi' }],
  ['ages', { en: 'an age range', tr: 'yaş aralığı' }],
]);

/** What the schema expects, as words of a sentence: "a text or a list". */
export function expectedWords(grammar: Grammar): Text {
  const types = typesOf(grammar);
  // A text may look like a number or a truth value to editors; to us it stays the text that was written.
  const said = types.includes('string') && types.includes('boolean') ? types.filter(isNoLookalike) : types;
  const words = [...new Set(said.map((type) => (type === 'string' ? textWords(grammar) : TYPE_WORDS[type])))];
  return {
    en: join(
      words.map(({ en }) => en),
      'or',
    ),
    tr: join(
      words.map(({ tr }) => tr),
      'ya da',
    ),
  };
}

/** What stands there instead, as words of a sentence. */
export function foundWords(value: Value | undefined): Text {
  if (isList(value)) return TYPE_WORDS.array;
  if (isMap(value)) return { en: 'a group of fields', tr: 'alan grubu' };
  if (typeof value === 'string') return TEXT;
  if (typeof value === 'number') {
    return Number.isInteger(value) ? TYPE_WORDS.number : { en: 'a number with decimals', tr: 'ondalıklı sayı' };
  }
  return typeof value === 'boolean' ? { en: `\`${value}\``, tr: `\`${value}\`` } : TYPE_WORDS.null;
}

function textWords(grammar: Grammar): Text {
  if (grammar['x-smorg-reference'] !== undefined) return ID;
  return VALUE_WORDS.get(grammar['x-smorg-value'] ?? '') ?? TEXT;
}

function isNoLookalike(type: JsonType): boolean {
  return type !== 'number' && type !== 'integer' && type !== 'boolean';
}

function join(words: readonly string[], or: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;
}
