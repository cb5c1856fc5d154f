import type { Text } from '../diagnostics/text.ts';
import { isList, isMap, type Value } from '../source/value.ts';

/** The part of JSON Schema (draft 2020-12) in which a rule describes its options. */
export interface OptionSchema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, OptionSchema>>;
  readonly items?: OptionSchema;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
}

/** The keywords that {@link checkOptions} heeds; a test holds every rule's options to them. */
export const OPTION_KEYWORDS: ReadonlySet<string> = new Set([
  ...['type', 'properties', 'items', 'enum', 'minimum', 'maximum', 'minItems', 'uniqueItems', 'minLength'],
  ...['additionalProperties', 'description', 'default', 'examples'],
]);

/** What is wrong with a value of an option. */
export interface OptionProblem {
  /** Steps from the options down to the value. */
  readonly path: readonly (string | number)[];
  /** Names that would be right, when the option itself is unknown. */
  readonly known?: readonly string[];
  /** What would be right, as words of a sentence, when the value is wrong. */
  readonly expected?: Text;
}

/** Holds options against a rule's schema; objects are closed. */
export function checkOptions(
  schema: OptionSchema,
  value: Value,
  path: readonly (string | number)[] = [],
): OptionProblem[] {
  if (!isOfType(schema, value) || !isInBounds(schema, value)) return [{ path, expected: expectation(schema) }];
  if (isMap(value) && schema.properties !== undefined) return checkObject(schema.properties, value, path);
  if (isList(value)) {
    const { items } = schema;
    return items === undefined ? [] : value.flatMap((item, index) => checkOptions(items, item, [...path, index]));
  }
  return [];
}

function checkObject(
  properties: Readonly<Record<string, OptionSchema>>,
  value: { readonly [key: string]: Value },
  path: readonly (string | number)[],
): OptionProblem[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    Object.hasOwn(properties, key)
      ? checkOptions(properties[key]!, inner, [...path, key])
      : [{ path: [...path, key], known: Object.keys(properties) }],
  );
}

function isOfType(schema: OptionSchema, value: Value): boolean {
  if (schema.enum !== undefined) return schema.enum.includes(value as string | number);
  switch (schema.type) {
    case 'object':
      return isMap(value);
    case 'array':
      return isList(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return schema.type === undefined || typeof value === schema.type;
  }
}

function isInBounds(schema: OptionSchema, value: Value): boolean {
  if (typeof value === 'number') return value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value);
  if (typeof value === 'string') return value.length >= (schema.minLength ?? 0);
  if (!isList(value)) return true;
  const isDistinct = !schema.uniqueItems || new Set(value.map((item) => JSON.stringify(item))).size === value.length;
  return isDistinct && value.length >= (schema.minItems ?? 0);
}

function expectation(schema: OptionSchema): Text {
  if (schema.enum !== undefined) {
    const choices = schema.enum.map((choice) => `"${choice}"`).join(', ');
    return { en: `one of ${choices}`, tr: `şunlardan biri: ${choices}` };
  }
  switch (schema.type) {
    case 'integer':
      return numberWithin({ en: 'a whole number', tr: 'bir tam sayı' }, schema);
    case 'number':
      return numberWithin({ en: 'a number', tr: 'bir sayı' }, schema);
    case 'boolean':
      return { en: 'true or false', tr: 'true ya da false' };
    case 'array':
      return { en: 'a list like [a, b] without repeats', tr: '[a, b] gibi, yinelemesiz bir liste' };
    case 'object':
      return { en: 'options like {name: value}', tr: '{ad: değer} biçiminde seçenekler' };
    default:
      return { en: 'a text', tr: 'bir metin' };
  }
}

function numberWithin(noun: Text, { minimum, maximum }: OptionSchema): Text {
  if (minimum !== undefined && maximum !== undefined)
    return { en: `${noun.en} from ${minimum} to ${maximum}`, tr: `${noun.tr} (${minimum} ile ${maximum} arasında)` };
  if (minimum !== undefined) return { en: `${noun.en}, ${minimum} or more`, tr: `${noun.tr} (en az ${minimum})` };
  if (maximum !== undefined) return { en: `${noun.en}, ${maximum} or less`, tr: `${noun.tr} (en çok ${maximum})` };
  return noun;
}
