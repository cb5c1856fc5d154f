import type { Schema, SchemaSource } from './schema-source.ts';

const EXTENSION_KEYS = { '^x-': true };

/** Writes out the short-hands of the authored schemas and gathers the definitions that the bundle keeps. */
export interface Expander {
  /** The schema of a value; `mayBeNull` where null unsets an inherited value. */
  readonly expand: (schema: Schema, mayBeNull?: boolean) => Schema;
  readonly entity: (properties: Record<string, Schema>, required: readonly string[]) => Schema;
  /** Definitions that were used, by name. */
  readonly kept: Record<string, Schema>;
}

/** Makes an expander over the authored definitions. */
export function createExpander({ defs }: SchemaSource): Expander {
  const kept: Record<string, Schema> = {};

  function expand(schema: Schema, mayBeNull = false): Schema {
    const { $ref, 'one-or-list-of': choices, ...rest } = schema;
    const own = typeof choices === 'string' ? { ...oneOrList(defs[choices] as Schema), ...rest } : rest;
    if (typeof $ref !== 'string') return finish(mayBeNull ? withNull(own) : own);
    const name = $ref.replace('#/$defs/', '');
    const definition = defs[name];
    if (definition === undefined) throw new Error(`no definition ${name}`);
    if (!isLarge(definition, defs)) return expand({ ...definition, ...own }, mayBeNull);
    // What an item must have, its shared defaults need not: the definition serves both.
    const must = definition['x-smorg-item'] === 'entry' ? { required: definition['required'] } : {};
    return { $ref: `#/$defs/${keep(name, definition, mayBeNull)}`, ...must, ...finish(own) };
  }

  function keep(name: string, definition: Schema, mayBeNull: boolean): string {
    const key = mayBeNull ? `${name}OrNull` : name;
    if (kept[key] === undefined) {
      kept[key] = {};
      const isEntry = definition['x-smorg-item'] === 'entry';
      const { required, ...rest } = definition;
      kept[key] = isEntry
        ? {
            ...finish({ ...rest, properties: undefined }),
            ...entity(rest['properties'] as Record<string, Schema>, ['id']),
          }
        : expand(definition, mayBeNull);
    }
    return key;
  }

  function entity(properties: Record<string, Schema>, required: readonly string[]): Schema {
    return {
      type: 'object',
      properties: mapValues(properties, (field, key) => expand(field, !required.includes(key))),
      patternProperties: EXTENSION_KEYS,
      additionalProperties: false,
    };
  }

  function finish(schema: Schema): Schema {
    const result: Schema = {};
    const required = (schema['required'] as string[] | undefined) ?? [];
    for (const [key, value] of Object.entries(schema)) Object.assign(result, finishKeyword(key, value, required));
    if (result['properties'] !== undefined && result['additionalProperties'] === undefined) {
      result['patternProperties'] = EXTENSION_KEYS;
      result['additionalProperties'] = false;
    }
    return result;
  }

  function finishKeyword(key: string, value: unknown, required: readonly string[]): Schema {
    switch (key) {
      case 'properties':
        return value === undefined
          ? {}
          : {
              // A field that may be absent may be left empty too: it unsets what it would inherit.
              properties: mapValues(value as Record<string, Schema>, (field, name) =>
                expand(field, !required.includes(name)),
              ),
            };
      case 'items':
      case 'additionalProperties':
        return { [key]: typeof value === 'object' ? expand(value as Schema) : value };
      case 'prefixItems':
        return { prefixItems: (value as Schema[]).map((item) => expand(item)) };
      case 'noun':
        return { 'x-smorg-noun': value };
      case 'enum-text':
        return { pattern: `^${value}$` };
      case 'defaults-of':
        return { $ref: `#/$defs/${keep(value as string, defs[value as string] as Schema, false)}` };
      case 'x-smorg-reference':
        return { 'x-smorg-reference': value === 'actor' ? value : [value] };
      default:
        return { [key]: value };
    }
  }

  return { expand, entity, kept };
}

/** Whether a definition holds a map with named fields somewhere, so that it is worth a name in the bundle. */
function isLarge(schema: unknown, defs: Readonly<Record<string, Schema>>): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  if (Array.isArray(schema)) return schema.some((item) => isLarge(item, defs));
  return Object.entries(schema).some(([key, value]) => {
    if (key === '$ref') return isLarge(defs[String(value).replace('#/$defs/', '')], defs);
    return key === 'properties' || isLarge(value, defs);
  });
}

function withNull(schema: Schema): Schema {
  const types = schema['type'] === undefined ? [] : [schema['type']].flat();
  const choices = schema['enum'] as unknown[] | undefined;
  return {
    ...schema,
    ...(types.length > 0 && { type: [...types, 'null'] }),
    ...(choices && { enum: [...choices, null] }),
  };
}

function oneOrList(one: Schema): Schema {
  const choices = one['enum'] as readonly string[];
  return {
    type: ['string', 'array'],
    pattern: `^(?:${choices.join('|')})$`,
    items: one,
    'x-smorg-choices': choices,
  };
}

/** Applies a function to every value of a record, in order. */
export function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  change: (value: A, key: string) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
