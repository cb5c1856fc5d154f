import { isList, isMap, type Value } from '../source/value.ts';
import { type Grammar, typesOf } from './grammar.ts';

/** Examples of value types, for nodes of the schema that bring none. */
const VALUE_EXAMPLES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['id', 'spring-launch'],
  ['duration', '2d'],
  ['effort-duration', '2h'],
  ['date', '2026-12-01'],
  ['date-or-yearly', '2026-12-01'],
  ['yearly-date', '11-10'],
  ['wall-time', '2026-12-28 19:30'],
  ['clock-time', '10:00'],
  ['zone', 'Europe/Istanbul'],
  ['percentage', '2.5%'],
  ['money', '1200 TRY'],
  ['language', 'tr'],
  ['url', 'https://example.com'],
  ['email', 'team@example.com'],
  ['ages', '18-24'],
  ['hours-of-week', { 'mon-fri': '09:00-18:00' }],
]);

/** Examples nest no deeper: they stand in one line. */
const DEEPEST = 3;

/** A pair as it would be written in one line: `languages: [tr, en]`. */
export function examplePair(key: string, grammar: Grammar, resolve: (grammar: Grammar) => Grammar): string {
  return `${yamlLine(key)}: ${yamlLine(exampleOf(grammar, resolve))}`;
}

/** A value as it would be written in one line. */
export function exampleOf(grammar: Grammar, resolve: (grammar: Grammar) => Grammar, depth = 0): Value {
  const node = resolve(grammar);
  const given = node.examples?.[0] ?? node.const ?? node.enum?.find((value) => value !== null);
  if (given !== undefined) return given;
  const usual = VALUE_EXAMPLES.get(node['x-smorg-value'] ?? '');
  if (usual !== undefined) return usual;
  const types = typesOf(node);
  if (types.includes('string')) return node['x-smorg-reference'] === undefined ? 'Kuzey Kahve' : 'ayse-yilmaz';
  if (types.includes('boolean')) return true;
  if (types.includes('integer') || types.includes('number')) return node.minimum ?? 1;
  if (depth >= DEEPEST) return '…';
  const below = (inner: Grammar | undefined): Value => exampleOf(inner ?? {}, resolve, depth + 1);
  if (types.includes('array')) return [below(node.items)];
  const { properties = {}, additionalProperties: free } = node;
  if (typeof free === 'object') return { 'some-id': below(free) };
  const keys = node.required ?? Object.keys(properties).slice(0, 1);
  return Object.fromEntries(keys.map((key) => [key, below(properties[key])]));
}

/** A value in flow style on one line, quoted where YAML would read something else. */
export function yamlLine(value: Value): string {
  if (isList(value)) return `[${value.map(yamlLine).join(', ')}]`;
  if (isMap(value)) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${yamlLine(key)}: ${yamlLine(inner)}`)
      .join(', ')}}`;
  }
  if (typeof value !== 'string') return String(value);
  return isPlain(value) ? value : JSON.stringify(value);
}

/** Whether a text stays itself without quotes, also between brackets. */
function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}…./+][^[\]{},#&*!|>'"%@`]*$/u.test(text) || /:(?:\s|$)|^\s|\s$/u.test(text)) return false;
  return !/^(?:true|false|null|yes|no|on|off|~)$/iu.test(text) && !/^\d{1,2}:\d{2}/.test(text);
}
