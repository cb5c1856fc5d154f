import { type SchemaNode, typesOf, wholeOf } from './schema-node.ts';

/** Keys that maps with free keys take: ids, languages, days of the week. */
const FREE_KEYS = ['mon-fri', 'tr'];

/** Texts for what has no example of its own: an item of a list, a value under a free key. */
const TEXTS = ['text', 'tr', 'mon', '2h', '09:00-18:00', 'warning'];

/** A value that a node takes: its first example, its first word, or the least that its type asks for. */
export function sampleOf(given: SchemaNode, root: SchemaNode): unknown {
  const node = wholeOf(given, root);
  const example = node.examples?.[0] ?? node.const ?? node.enum?.find((value) => value !== null);
  if (example !== undefined) return example;
  const types = typesOf(node);
  const text = TEXTS.find((each) => new RegExp(node.pattern ?? '', 'u').test(each));
  if (types.includes('string') && text !== undefined) return text;
  if (types.includes('object')) return objectOf(node, root);
  if (types.includes('array')) return [];
  return types.includes('boolean') ? true : ((node['minimum'] as number | undefined) ?? 1);
}

/** A map with the keys that a node requires and no other. */
export function objectOf(given: SchemaNode, root: SchemaNode): Record<string, unknown> {
  const node = wholeOf(given, root);
  return Object.fromEntries((node.required ?? []).map((key) => [key, sampleOf(node.properties?.[key] ?? {}, root)]));
}

/** A key that a map with free keys takes. */
export function freeKeyOf(node: SchemaNode): string {
  const isLanguages = node['x-smorg-value'] === 'localized-text' || node['x-smorg-keys'] === 'languages';
  const keys = isLanguages ? ['tr'] : node['x-smorg-value'] === 'hours-of-week' ? FREE_KEYS : ['some-id'];
  return keys.find((key) => new RegExp(node.propertyNames?.pattern ?? '', 'u').test(key))!;
}
