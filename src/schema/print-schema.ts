import type { Language } from '../diagnostics/text.ts';

type Schema = { readonly [key: string]: unknown };

/** What `smorg schema` can print besides the whole: the sections, `smorg.yaml`, and each report for programs. */
export const OTHER_SCHEMAS = ['config', 'report', 'plan', 'plan-change', 'gaps', 'diff', 'review'] as const;

/**
 * A JSON Schema as text: of an organisation's files, of one section of them, or of one of {@link OTHER_SCHEMAS}. In
 * Turkish the descriptions that editors show are Turkish.
 *
 * @returns the text, or the names that there are when this is none of them
 */
export async function printSchema(name: string | undefined, language: Language): Promise<string | readonly string[]> {
  const found = await findSchema(name);
  if (Array.isArray(found)) return found;
  return `${JSON.stringify(language === 'tr' ? translate(found) : found, null, 2)}\n`;
}

async function findSchema(name: string | undefined): Promise<unknown> {
  if (name === 'config') return (await import('../../schemas/config.schema.json', { with: { type: 'json' } })).default;
  if (name === 'report') return (await import('../../schemas/report.schema.json', { with: { type: 'json' } })).default;
  if (name === 'plan') return (await import('../../schemas/plan.schema.json', { with: { type: 'json' } })).default;
  if (name === 'plan-change')
    return (await import('../../schemas/plan-change.schema.json', { with: { type: 'json' } })).default;
  if (name === 'gaps') return (await import('../../schemas/gaps.schema.json', { with: { type: 'json' } })).default;
  if (name === 'diff') return (await import('../../schemas/diff.schema.json', { with: { type: 'json' } })).default;
  if (name === 'review') return (await import('../../schemas/review.schema.json', { with: { type: 'json' } })).default;
  const whole: Schema = (await import('../../schemas/smorg.schema.json', { with: { type: 'json' } })).default;
  if (name === undefined) return whole;
  const sections = whole['properties'] as Schema;
  if (!Object.hasOwn(sections, name)) return [...Object.keys(sections), ...OTHER_SCHEMAS];
  const body = { ...whole, title: name, properties: { [name]: sections[name] } };
  return { ...body, $id: undefined, $defs: usedDefinitions(sections[name], whole['$defs'] as Schema) };
}

/** The definitions that a schema refers to, and those that these refer to. */
function usedDefinitions(schema: unknown, definitions: Schema, used: Record<string, unknown> = {}): Schema {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
    if (name in used) continue;
    used[name] = definitions[name];
    usedDefinitions(definitions[name], definitions, used);
  }
  return used;
}

function translate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value !== 'object' || value === null) return value;
  const { 'x-smorg-tr': turkish, 'x-smorg-tr-enum': choices, ...rest } = value as Schema;
  const result = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, translate(inner)]));
  if (typeof turkish === 'string') {
    const { description, markdownDescription } = rest;
    result['description'] = turkish;
    if (typeof markdownDescription === 'string')
      result['markdownDescription'] = markdownDescription.replace(String(description), () => turkish);
  }
  return choices === undefined ? result : { ...result, enumDescriptions: choices };
}
