import type { Language, Text } from '../../src/diagnostics/text.ts';
import type { Schema } from './schema-source.ts';

const TYPES: Readonly<Record<string, Text>> = {
  string: { en: 'text', tr: 'metin' },
  number: { en: 'number', tr: 'sayı' },
  integer: { en: 'whole number', tr: 'tam sayı' },
  boolean: { en: '`true` or `false`', tr: '`true` ya da `false`' },
  object: { en: 'fields', tr: 'alanlar' },
};

const VALUES: Readonly<Record<string, Text>> = {
  id: { en: 'id', tr: 'kimlik' },
  'former-ids': { en: 'former id', tr: 'eski kimlik' },
  'rule-id': { en: 'rule', tr: 'kural' },
  duration: { en: 'duration', tr: 'süre' },
  'effort-duration': { en: 'person-time', tr: 'kişi süresi' },
  date: { en: 'date', tr: 'tarih' },
  'date-or-yearly': { en: 'date or day of the year', tr: 'tarih ya da yılın günü' },
  'wall-time': { en: 'date and time', tr: 'tarih ve saat' },
  'clock-time': { en: 'time of day', tr: 'saat' },
  zone: { en: 'time zone', tr: 'saat dilimi' },
  'hours-of-week': { en: 'hours of the week', tr: 'haftanın saatleri' },
  'recurrence-every': { en: 'period', tr: 'periyot' },
  'recurrence-on': { en: 'day of the period', tr: 'periyodun günü' },
  percentage: { en: 'percentage', tr: 'yüzde' },
  quantity: { en: 'number or text with its unit', tr: 'sayı ya da birimiyle metin' },
  language: { en: 'language code', tr: 'dil kodu' },
  url: { en: 'web address', tr: 'web adresi' },
  email: { en: 'email address', tr: 'e-posta adresi' },
  ages: { en: 'age range', tr: 'yaş aralığı' },
  'localized-text': { en: 'text, or a text by language', tr: 'metin ya da dile göre metin' },
};

const ACTOR: Text = {
  en: 'person, role, team, roster or contact',
  tr: 'kişi, rol, ekip, nöbet çizelgesi ya da dış kişi',
};
/** Pattern of ids that name something nearby, for example a stage. */
const REFERENCE = '^[a-z0-9]+(?:[-.][a-z0-9]+)*$';

const WORDS = {
  idOf: { en: 'id from', tr: 'şuradan bir kimlik:' },
  all: { en: 'or `all`', tr: 'ya da `all`' },
  vacant: { en: 'or `tbd`', tr: 'ya da `tbd`' },
  list: { en: 'a list of', tr: 'liste:' },
  orList: { en: 'one or a list', tr: 'bir tane ya da liste' },
  byKey: { en: 'by name', tr: 'ada göre' },
} satisfies Record<string, Text>;

/** What a field takes, in a few words: `duration`, `a list of fields`, `id from people, or tbd`. */
export function kindOf(schema: Schema, resolve: (schema: Schema) => Schema, language: Language): string {
  const node = resolve(schema);
  const types = typesOf(node);
  const isMaybeList = types.includes('array') && types.length > 1;
  if (types.includes('array') && !isMaybeList) {
    return `${WORDS.list[language]} ${kindOf((node['items'] ?? {}) as Schema, resolve, language)}`;
  }
  const parts = [single(node, types, resolve, language)];
  if (node['x-smorg-all'] === true) parts.push(WORDS.all[language]);
  if (node['x-smorg-vacancy'] === true) parts.push(WORDS.vacant[language]);
  return `${parts.join('; ')}${isMaybeList ? `; ${WORDS.orList[language]}` : ''}`;
}

function single(
  node: Schema,
  types: readonly string[],
  resolve: (schema: Schema) => Schema,
  language: Language,
): string {
  const words = choicesOf(node);
  if (words !== undefined) return words.map((word) => `\`${word}\``).join(', ');
  const reference = node['x-smorg-reference'];
  if (reference === 'actor') return ACTOR[language];
  if (Array.isArray(reference)) return referenceWords(reference, language);
  const value = node['pattern'] === REFERENCE ? VALUES['id'] : VALUES[String(node['x-smorg-value'])];
  if (value !== undefined) return value[language];
  const free = node['additionalProperties'];
  if (typeof free === 'object') return `${kindOf(free as Schema, resolve, language)} (${WORDS.byKey[language]})`;
  const isText = types.includes('string') && types.includes('boolean');
  const shown = isText
    ? types.filter((type) => type === 'string' || type === 'object')
    : types.filter((type) => type !== 'array');
  return shown.map((type) => TYPES[type]?.[language] ?? type).join(language === 'tr' ? ' ya da ' : ' or ');
}

function referenceWords(sections: readonly string[], language: Language): string {
  if (sections.includes('crisis-actor')) return ACTOR[language];
  return `${WORDS.idOf[language]} ${sections.map((section) => `\`${section}\``).join(', ')}`;
}

/** The allowed words of a field. */
export function choicesOf(node: Schema): readonly string[] | undefined {
  const words = (node['x-smorg-choices'] ?? node['enum']) as readonly (string | null)[] | undefined;
  return words?.filter((word) => word !== null);
}

/** JSON types of a node, `null` aside. */
export function typesOf(node: Schema): readonly string[] {
  return [(node['type'] as string | string[] | undefined) ?? []].flat().filter((type) => type !== 'null');
}
