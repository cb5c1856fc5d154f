import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A JSON Schema as plain data. */
export type Schema = { [key: string]: unknown };

/** A section as authored: the shape of its one thing, or of each entity under its ids. */
export interface SectionSource {
  readonly name: string;
  /** The section holds one thing, not a map of ids. */
  readonly isOne: boolean;
  readonly noun: unknown;
  readonly texts: Schema;
  readonly required: readonly string[];
  /** Fields that it takes from a definition, and those of its own. */
  readonly shared: { readonly path: string; readonly fields: Record<string, Schema> } | undefined;
  readonly own: Record<string, Schema>;
  /** Both together. */
  readonly properties: Record<string, Schema>;
}

/** What stands in `schemas/source/`. */
export interface SchemaSource {
  readonly sections: readonly SectionSource[];
  readonly defs: Readonly<Record<string, Schema>>;
  readonly config: Schema;
}

const FOLDER = 'schemas/source';
/** The order in which sections are documented: from who one is to what one does when it burns. */
const ORDER = [
  'organization',
  'brands',
  'strategy',
  'goals',
  'people',
  'roles',
  'skills',
  'teams',
  'responsibilities',
  'audiences',
  'accounts',
  'campaigns',
  'workflows',
  'calendars',
  'kpis',
  'reviews',
  'responses',
  'templates',
  'rosters',
  'crisis',
  'playbooks',
  'contacts',
  'holidays',
];

/** Reads the authored schemas. */
export function readSchemaSource(): SchemaSource {
  const defs: Record<string, Schema> = {};
  const sections = new Map<string, SectionSource>();
  let config: Schema = {};
  for (const name of readdirSync(FOLDER).sort()) {
    const { $defs, ...rest } = parse(readFileSync(join(FOLDER, name), 'utf8')) as Record<string, Schema>;
    Object.assign(defs, $defs);
    if (name === 'config.yaml') config = rest;
    else
      for (const [section, source] of Object.entries(rest)) sections.set(section, readSection(section, source, defs));
  }
  const missing = [...sections.keys()].filter((section) => !ORDER.includes(section));
  if (missing.length > 0) throw new Error(`sections without a place in the order: ${missing.join(', ')}`);
  return { sections: ORDER.map((section) => sections.get(section) as SectionSource), defs, config };
}

function readSection(name: string, source: Schema, defs: Record<string, Schema>): SectionSource {
  const { one, noun, required, properties, extra, inherit, ...texts } = source;
  const shared = sharedFields(properties as Schema, inherit === true, defs);
  const own = (shared === undefined ? properties : extra) as Record<string, Schema>;
  return {
    name,
    isOne: one === true,
    noun,
    texts,
    required: (required as string[] | undefined) ?? [],
    shared,
    own,
    properties: { ...shared?.fields, ...own },
  };
}

/** A section may take the fields of a definition; `inherit` says that it takes the values too, field by field. */
function sharedFields(properties: Schema, isInherited: boolean, defs: Record<string, Schema>): SectionSource['shared'] {
  const path = properties['fields-of'];
  if (typeof path !== 'string') return undefined;
  const fields = defs[path]?.['properties'] as Record<string, Schema>;
  if (!isInherited) return { path, fields };
  return {
    path,
    fields: Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, { ...field, 'x-smorg-inherited': true }]),
    ),
  };
}
