import { readFileSync } from 'node:fs';
import type { Language, Text } from '../../src/diagnostics/text.ts';
import type { Generated, GeneratedFile } from './generated-file.ts';
import { type PageSubject, schemaPage } from './schema-page.ts';
import type { Schema } from './schema-source.ts';

const FOLDERS: Readonly<Record<Language, string>> = { en: 'docs/schema', tr: 'docs/schema/tr' };
const INDEX: Text = { en: 'The file format', tr: 'Dosya biçimi' };
const INTRO: Text = {
  en: 'A file is a map of sections, in any split over files. Every field of every section, with an example:',
  tr: 'Dosyalar bölümlerden oluşur; bölümler dosyalara istendiği gibi dağıtılabilir. Her bölümün her alanı, örneğiyle:',
};

/** Writes a reference page of every section and of `smorg.yaml`, and an index of them, in both languages. */
export function generateSchemaDocs(): Generated {
  const organisation = read('schemas/smorg.schema.json');
  const config = read('schemas/config.schema.json');
  const sections = organisation['properties'] as Record<string, Schema>;
  const subjects = [
    ...Object.entries(sections).map(([name, section]) => sectionSubject(name, section, organisation)),
    configSubject(config),
  ];
  const files = (Object.entries(FOLDERS) as [Language, string][]).flatMap(([language, folder]): GeneratedFile[] => [
    { path: `${folder}/README.md`, text: index(subjects, language) },
    ...subjects.map((subject) => ({ path: `${folder}/${subject.title}.md`, text: schemaPage(subject, language) })),
  ]);
  return { files, folders: ['docs/schema'] };
}

function read(path: string): Schema {
  return JSON.parse(readFileSync(path, 'utf8')) as Schema;
}

function resolver(root: Schema): (schema: Schema) => Schema {
  const definitions = (root['$defs'] ?? {}) as Record<string, Schema>;
  return ({ $ref, ...own }) =>
    typeof $ref === 'string' ? { ...definitions[$ref.replace('#/$defs/', '')], ...own } : own;
}

function sectionSubject(name: string, section: Schema, root: Schema): PageSubject {
  const resolve = resolver(root);
  const entities = section['additionalProperties'];
  const isOne = typeof entities !== 'object';
  return {
    title: name,
    section: name,
    about: section,
    body: resolve(isOne ? section : (entities as Schema)),
    isOne,
    resolve,
    // The defaults of a section are its fields once more, and those of a calendar the fields of an entry.
    isElsewhere: (path) => path === 'defaults' || path.endsWith('variants.assets'),
  };
}

function configSubject(root: Schema): PageSubject {
  return {
    title: 'smorg.yaml',
    section: undefined,
    about: root,
    body: root,
    isOne: true,
    resolve: resolver(root),
    isElsewhere: () => false,
  };
}

function index(subjects: readonly PageSubject[], language: Language): string {
  const key = language === 'tr' ? 'x-smorg-tr' : 'description';
  const rows = subjects.map(({ title, about }) => `- [\`${title}\`](${title}.md): ${String(about[key])}`);
  return `# ${INDEX[language]}\n\n${INTRO[language]}\n\n${rows.join('\n')}\n`;
}
