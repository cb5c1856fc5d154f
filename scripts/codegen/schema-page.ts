import { stringify } from 'yaml';
import type { Language, Text } from '../../src/diagnostics/text.ts';
import { choicesOf, kindOf } from './schema-kinds.ts';
import type { Schema } from './schema-source.ts';

const WORDS = {
  field: { en: 'field', tr: 'alan' },
  takes: { en: 'takes', tr: 'değeri' },
  what: { en: 'what it is', tr: 'ne olduğu' },
  required: { en: 'required', tr: 'zorunlu' },
  values: { en: 'Values of', tr: 'Değerler:' },
  value: { en: 'value', tr: 'değer' },
  meaning: { en: 'meaning', tr: 'anlamı' },
  one: { en: 'One for the whole organisation.', tr: 'Kuruluşta bir tane bulunur.' },
  many: { en: 'Each stands under its own id.', tr: 'Her biri kendi kimliği altında yazılır.' },
} satisfies Record<string, Text>;

/** Fields of the example at the top of a page. */
const EXAMPLE_FIELDS = 5;

/** What a page is about. */
export interface PageSubject {
  readonly title: string;
  /** Heading of the example: the section, or nothing for a whole file. */
  readonly section: string | undefined;
  readonly about: Schema;
  /** The map whose fields the page explains. */
  readonly body: Schema;
  readonly isOne: boolean;
  readonly resolve: (schema: Schema) => Schema;
  /** Fields that have a page elsewhere, with the reason told there. */
  readonly isElsewhere: (path: string) => boolean;
}

/** The reference page of a section or of `smorg.yaml`: an example, its fields, what nests in them, what words mean. */
export function schemaPage(subject: PageSubject, language: Language): string {
  const { title, about, body, isOne, section } = subject;
  const shape = section === undefined ? [] : [WORDS[isOne ? 'one' : 'many'][language]];
  const parts = [`# ${title}`, [said(about, language), ...shape].join(' '), exampleOf(subject)];
  return `${[...parts, ...groups('', body, subject, language)].join('\n\n')}\n`;
}

function groups(path: string, body: Schema, subject: PageSubject, language: Language): string[] {
  const fields = Object.entries((body['properties'] ?? {}) as Record<string, Schema>);
  const required = (body['required'] ?? []) as readonly string[];
  const heading = path === '' ? [] : [`## ${path}`];
  const inside = fields.map(([key, field]) => [path === '' ? key : `${path}.${key}`, field] as const);
  const words = inside.flatMap(([inner, field]) => wordsOf(inner, subject.resolve(field), language));
  const below = inside.flatMap(([inner, field]) => {
    const nested = subject.isElsewhere(inner) ? undefined : nestedIn(field, subject.resolve);
    return nested === undefined ? [] : groups(inner, nested, subject, language);
  });
  return [...heading, table(fields, required, subject, language), ...words, ...below];
}

function table(
  fields: [string, Schema][],
  required: readonly string[],
  subject: PageSubject,
  language: Language,
): string {
  const rows = fields.map(([key, field]) => {
    const must = required.includes(key) ? ` (${WORDS.required[language]})` : '';
    return `| \`${key}\`${must} | ${cell(kindOf(field, subject.resolve, language))} | ${cell(said(field, language))} |`;
  });
  const head = `| ${WORDS.field[language]} | ${WORDS.takes[language]} | ${WORDS.what[language]} |`;
  return [head, '| --- | --- | --- |', ...rows].join('\n');
}

/** The map with named fields in a field: itself, an item of its list, or a value under a free key. */
function nestedIn(field: Schema, resolve: (schema: Schema) => Schema): Schema | undefined {
  const node = resolve(field);
  const around = [node, node['items'], node['additionalProperties']].filter((one) => typeof one === 'object');
  return around.map((one) => resolve(one as Schema)).find((one) => one['properties'] !== undefined && !isVacancy(one));
}

function isVacancy({ properties }: Schema): boolean {
  return Object.keys(properties as object).every((key) => key === 'tbd' || key === 'due');
}

function wordsOf(path: string, node: Schema, language: Language): string[] {
  const words = choicesOf(node);
  const meanings = node[language === 'tr' ? 'x-smorg-tr-enum' : 'enumDescriptions'] as readonly string[] | undefined;
  if (words === undefined || meanings === undefined) return [];
  const rows = words.map((word, index) => `| \`${word}\` | ${cell(meanings[index] ?? '')} |`);
  const head = `| ${WORDS.value[language]} | ${WORDS.meaning[language]} |`;
  return [
    `${WORDS.values[language]} \`${path}\`${language === 'en' ? ':' : ''}`,
    [head, '| --- | --- |', ...rows].join('\n'),
  ];
}

function exampleOf({ section, body, isOne, resolve }: PageSubject): string {
  const fields = Object.entries(body['properties'] as Record<string, Schema>);
  const required = (body['required'] ?? []) as readonly string[];
  const told = fields.filter(([key]) => required.includes(key) || key !== 'formerly').slice(0, EXAMPLE_FIELDS);
  const map = Object.fromEntries(told.map(([key, field]) => [key, (resolve(field)['examples'] as unknown[])[0]]));
  const named = isOne || section === undefined ? map : { 'some-id': map };
  const yaml = stringify(section === undefined ? map : { [section]: named }, { lineWidth: 100 });
  return `\`\`\`yaml\n${yaml.trim()}\n\`\`\``;
}

function said(schema: Schema, language: Language): string {
  return String(schema[language === 'tr' ? 'x-smorg-tr' : 'description'] ?? '');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
