import { stringify } from 'yaml';
import { createExpander, mapValues } from './expand-schema.ts';
import type { Schema, SchemaSource, SectionSource } from './schema-source.ts';

/** Fields of a snippet. */
const SNIPPET_FIELDS = 4;
const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The schema of an organisation's files: sections at the top, an entity of each as a definition. */
export function bundleOrganisation(source: SchemaSource): Schema {
  const { expand, entity, kept } = createExpander(source);
  const entities: Record<string, Schema> = {};
  const many = source.sections.filter((section) => !section.isOne);
  const defaultsOfAll: Schema = {
    type: ['object', 'null'],
    properties: Object.fromEntries(many.map((section) => [section.name, sharedDefaults(section)])),
    patternProperties: { '^x-': true },
    additionalProperties: false,
  };
  for (const section of source.sections) {
    const { defaults, ...properties } = section.properties;
    const isAll = defaults?.['defaults-of-all-sections'] === true;
    const body = entity(isAll ? properties : section.properties, section.required);
    if (isAll)
      Object.assign(body['properties'] as Schema, {
        defaults: { ...defaultsOfAll, ...expand({ ...defaults, 'defaults-of-all-sections': undefined }) },
      });
    const noun = section.noun === undefined ? {} : { 'x-smorg-noun': section.noun };
    entities[section.name] = { ...body, type: ['object', 'null'], ...noun, ...section.texts };
  }
  return {
    $schema: DRAFT,
    $id: 'urn:smorg:schema:organisation',
    title: 'smorg',
    type: ['object', 'null'],
    properties: Object.fromEntries(source.sections.map((section) => [section.name, sectionSchema(section)])),
    patternProperties: { '^x-': true },
    additionalProperties: false,
    $defs: { ...sorted(kept), ...entities },
  };
}

/** The values that every entity of a section has unless it says otherwise. */
function sharedDefaults({ name, noun, properties }: SectionSource): Schema {
  const { en, tr } = noun as { en: string; tr: string };
  // An example of a field that entities share, where there is one; what a thing is called is its own.
  const shared = Object.entries(properties).find(([, field]) => field['x-smorg-inherited'] === true);
  const [key, field] = shared ?? Object.entries(properties)[0]!;
  const example = { [key]: (field['examples'] as unknown[])[0] };
  const description = `What every ${en} has unless it says otherwise.`;
  return {
    $ref: `#/$defs/${name}`,
    description,
    'x-smorg-tr': `Kendisi başka bir şey söylemeyen her ${tr} için geçerli olanlar.`,
    markdownDescription: `${description}\n\n\`\`\`yaml\n${stringify({ [name]: example }).trim()}\n\`\`\``,
    examples: [example],
  };
}

function sectionSchema(section: SectionSource): Schema {
  const ref = { $ref: `#/$defs/${section.name}` };
  const snippets = { defaultSnippets: [snippetOf(section)] };
  const markdown = { markdownDescription: section.texts['description'] };
  if (section.isOne) return { ...ref, ...section.texts, ...markdown, ...snippets };
  const required = section.required.length > 0 ? { type: 'object', required: section.required } : {};
  return {
    type: ['object', 'null'],
    // Under a section stand ids, `x-main` among them: here x- makes no key of one's own.
    propertyNames: {
      pattern: '^(?=.*[a-z])[a-z0-9]+(?:[-.][a-z0-9]+)*$',
      not: { enum: ['tbd', 'all', 'always', 'none', 'true', 'false', 'null'] },
    },
    additionalProperties: { ...ref, ...required },
    ...section.texts,
    ...markdown,
    ...snippets,
  };
}

/** What an editor offers to write in an empty section: its first fields with their examples. */
function snippetOf(section: SectionSource): Schema {
  const fields = Object.entries(section.properties).filter(([key]) => key !== 'formerly');
  const body = Object.fromEntries(
    fields.slice(0, SNIPPET_FIELDS).map(([key, field]) => [key, (field['examples'] as unknown[])[0]]),
  );
  const noun = (section.noun as { en: string }).en;
  return { label: noun, description: section.texts['description'], body: section.isOne ? body : { ['${1:id}']: body } };
}

/** The schema of `smorg.yaml`. */
export function bundleConfig(source: SchemaSource): Schema {
  const { expand, kept } = createExpander(source);
  const body = expand({ type: ['object', 'null'], ...source.config });
  return {
    $schema: DRAFT,
    $id: 'urn:smorg:schema:configuration',
    title: 'smorg.yaml',
    ...body,
    $defs: sorted(kept),
  };
}

function sorted(record: Record<string, Schema>): Record<string, Schema> {
  const keys = Object.keys(record).sort();
  return mapValues(Object.fromEntries(keys.map((key) => [key, key])), (key) => record[key] as Schema);
}
