import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Schema, SchemaSource } from './schema-source.ts';

/** What is said of a field: English, Turkish, and an example where its kind of value has none. */
type FieldText = readonly [en: string, tr: string, example?: unknown];

interface SchemaTexts {
  readonly fields: ReadonlyMap<string, FieldText>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>>;
  readonly examples: Readonly<Record<string, unknown>>;
  readonly hints: Readonly<Record<string, string>>;
}

const FOLDER = 'schemas/texts';
/** Definitions whose fields are those of a declared vacancy. */
const VACANCIES = new Set(['actor', 'actors', 'dateOrVacancy', 'wallTimeOrVacancy', 'crisisActors']);

/** Hangs what the texts say on every authored field; fails on a text too many or too few. */
export function attachTexts(source: SchemaSource): SchemaSource {
  const texts = readTexts();
  const used = new Set<string>();
  const missing: string[] = [];
  const attach = createAttacher(source, texts, used, missing);
  const attached: SchemaSource = {
    sections: source.sections.map((section) => {
      const shared = section.shared === undefined ? {} : attach.fields(section.shared.fields, section.shared.path);
      const properties = { ...shared, ...attach.fields(section.own, section.name) };
      return { ...section, properties, texts: { ...section.texts, ...attach.say(`${section.name}.about`) } };
    }),
    defs: Object.fromEntries(
      Object.entries(source.defs).map(([name, def]) => [
        name,
        attach.node(def, VACANCIES.has(name) ? 'vacancy' : name),
      ]),
    ),
    config: { ...attach.node(source.config, 'config'), ...attach.say('config.about') },
  };
  const unused = [...texts.fields.keys()].filter((path) => !used.has(path) && !path.endsWith('.about'));
  if (missing.length > 0) throw new Error(`schemas/texts says nothing of ${missing.join(', ')}`);
  if (unused.length > 0) throw new Error(`schemas/texts speaks of what is not there: ${unused.join(', ')}`);
  return attached;
}

function createAttacher(source: SchemaSource, texts: SchemaTexts, used: Set<string>, missing: string[]) {
  function say(path: string): Schema {
    const text = texts.fields.get(path);
    if (text === undefined) {
      missing.push(path);
      return {};
    }
    used.add(path);
    return { description: text[0], 'x-smorg-tr': text[1] };
  }

  function fields(properties: Readonly<Record<string, Schema>>, path: string): Record<string, Schema> {
    return Object.fromEntries(
      Object.entries(properties).map(([key, field]) => [key, describe(field, `${path}.${key}`)]),
    );
  }

  function describe(field: Schema, path: string): Schema {
    const example = exampleOf(field, path);
    const text = say(path);
    const key = path.slice(path.lastIndexOf('.') + 1);
    const shown = stringify({ [key]: example }, { collectionStyle: 'flow', lineWidth: 0 })
      .trim()
      .replace(/^\{ (.*) \}$/s, '$1');
    const hint = hintOf(resolve(field, source));
    const markdown = [text['description'], ...(hint ? [hint] : []), `\`\`\`yaml\n${shown}\n\`\`\``].join('\n\n');
    return { ...node(field, path), ...text, markdownDescription: markdown, examples: [example] };
  }

  function node(schema: Schema, path: string): Schema {
    const result: Schema = { ...schema };
    if (schema['properties'] !== undefined)
      result['properties'] = fields(schema['properties'] as Record<string, Schema>, path);
    for (const key of ['items', 'additionalProperties']) {
      if (typeof schema[key] === 'object') result[key] = node(schema[key] as Schema, path);
    }
    if (Array.isArray(schema['prefixItems']))
      result['prefixItems'] = (schema['prefixItems'] as Schema[]).map((item) => node(item, path));
    const choices = texts.choices[path];
    if (choices !== undefined && schema['enum'] !== undefined)
      Object.assign(result, describeChoices(schema['enum'] as string[], choices, path));
    return result;
  }

  function exampleOf(field: Schema, path: string): unknown {
    const own = texts.fields.get(path)?.[2];
    if (own !== undefined) return own;
    const resolved = resolve(field, source);
    const kind = resolved['x-smorg-value'] ?? resolved['x-smorg-reference'];
    const example = texts.examples[String(kind)];
    if (example === undefined) missing.push(`${path} (an example)`);
    return example;
  }

  function hintOf(resolved: Schema): string | undefined {
    const reference = resolved['x-smorg-reference'];
    if (reference === 'actor' || reference === 'crisis-actor') return texts.hints['actor'];
    if (typeof reference === 'string') return texts.hints['reference']?.replace('{sections}', reference);
    return texts.hints[String(resolved['x-smorg-value'])];
  }

  return { say, fields, node };
}

function describeChoices(
  words: readonly string[],
  choices: Readonly<Record<string, readonly [string, string]>>,
  path: string,
): Schema {
  const missing = words.filter((word) => choices[word] === undefined);
  if (missing.length > 0) throw new Error(`schemas/texts/choices.yaml lacks ${path}: ${missing.join(', ')}`);
  return {
    enumDescriptions: words.map((word) => choices[word]?.[0]),
    'x-smorg-tr-enum': words.map((word) => choices[word]?.[1]),
  };
}

/** A field with the definition that it refers to written out one level. */
function resolve(field: Schema, source: SchemaSource): Schema {
  const { $ref, ...own } = field;
  const name = typeof $ref === 'string' ? $ref.replace('#/$defs/', '') : undefined;
  return name === undefined ? own : { ...resolve(source.defs[name] ?? {}, source), ...own };
}

function readTexts(): SchemaTexts {
  const fields = new Map<string, FieldText>();
  let examples: SchemaTexts['examples'] = {};
  let hints: SchemaTexts['hints'] = {};
  let choices: SchemaTexts['choices'] = {};
  for (const name of readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()) {
    const content = parse(readFileSync(join(FOLDER, name), 'utf8')) as Record<string, Record<string, FieldText>>;
    if (name === 'choices.yaml') choices = content as unknown as SchemaTexts['choices'];
    for (const [section, texts] of name === 'choices.yaml' ? [] : Object.entries(content)) {
      if (section === 'examples') examples = texts;
      else if (section === 'hints') hints = texts as unknown as SchemaTexts['hints'];
      else
        for (const [path, text] of Object.entries(texts))
          fields.set(section === 'shared' ? path : `${section}.${path}`, text);
    }
  }
  return { fields, choices, examples, hints };
}
