import { freeKeyOf, objectOf, sampleOf } from './samples.ts';
import { childrenOf, type SchemaNode, targetOf, typesOf, wholeOf } from './schema-node.ts';

/** A document that breaks one constraint of the schema, and the same document with that mended. */
export interface Mutant {
  /** Pointer of the constraint in the schema. */
  readonly constraint: string;
  readonly keyword: string;
  /** Pointer of the value that breaks it. */
  readonly pointer: string;
  readonly good: unknown;
  readonly bad: unknown;
}

type Wrap = (value: unknown) => unknown;

const ANY_VALUES: readonly (readonly [type: string, value: unknown])[] = [
  ['array', []],
  ['object', {}],
  ['boolean', true],
  ['number', 1.5],
  ['string', 'text'],
  ['null', null],
];

/** One mutant for every constraint that can be reached from the root, each definition entered once. */
export function mutantsOf(root: SchemaNode): Mutant[] {
  const mutants: Mutant[] = [];
  const entered = new Set<string>();
  visit(root, '#', '', (value) => value);
  return mutants;

  function visit(node: SchemaNode, name: string, pointer: string, wrap: Wrap): void {
    const whole = wholeOf(node, root);
    const target = targetOf(node, name, root);
    const own = node.$ref === undefined ? [] : [{ node, pointer: name }];
    for (const part of [...own, target]) {
      if (entered.has(part.pointer)) continue;
      entered.add(part.pointer);
      for (const { keyword, bad } of violations(part.node, whole, root)) {
        const constraint = `${part.pointer}/${keyword}`;
        mutants.push({ constraint, keyword, pointer, good: wrap(sampleOf(whole, root)), bad: wrap(bad) });
      }
      for (const child of childrenOf(part.node, part.pointer, freeKeyOf(part.node))) {
        const isKey = 'key' in child.step;
        const step = isKey ? child.step.key : String(child.step.index);
        const inside: Wrap = isKey
          ? (value) => wrap({ ...objectOf(whole, root), [step]: value })
          : (value) => wrap([...before(part.node, Number(step), root), value]);
        visit(child.node, child.pointer, `${pointer}/${step}`, inside);
      }
    }
  }
}

function before(node: SchemaNode, index: number, root: SchemaNode): unknown[] {
  return (node.prefixItems ?? []).slice(0, index).map((item) => sampleOf(item, root));
}

/** For each keyword of a node a value that breaks it and nothing else of the node. */
function violations(node: SchemaNode, whole: SchemaNode, root: SchemaNode): { keyword: string; bad: unknown }[] {
  const found: { keyword: string; bad: unknown }[] = [];
  const add = (keyword: string, bad: unknown): void => void found.push({ keyword, bad });
  const types = typesOf(whole);
  if (node.type !== undefined) add('type', ANY_VALUES.find(([type]) => isForeign(type, types))![1]);
  if (node.enum !== undefined) add('enum', 'no-such-word');
  if (node.const !== undefined) add('const', typeof node.const === 'number' ? node.const + 1 : 'no-such-word');
  if (node.pattern !== undefined) add('pattern', notMatching(node.pattern));
  if (node['minimum'] !== undefined) add('minimum', Number(node['minimum']) - 1);
  if (node['maximum'] !== undefined) add('maximum', Number(node['maximum']) + 1);
  if (node['exclusiveMinimum'] !== undefined) add('exclusiveMinimum', node['exclusiveMinimum']);
  if (node['minLength'] !== undefined) add('minLength', '');
  if (node['minItems'] !== undefined) add('minItems', []);
  if (node['maxItems'] !== undefined) add('maxItems', tooMany(node, root));
  if (node['not'] !== undefined) add('not', (node['not'] as SchemaNode).enum![0]);
  const object = objectOf(whole, root);
  for (const key of node.required ?? []) {
    const { [key]: _, ...rest } = object;
    add(`required/${key}`, rest);
  }
  if (node.additionalProperties === false) add('additionalProperties', { ...object, 'no-such-field-at-all': 1 });
  const value = typeof node.additionalProperties === 'object' ? sampleOf(node.additionalProperties, root) : 1;
  if (node.propertyNames?.pattern !== undefined) add('propertyNames/pattern', { '_no key': value });
  if (node.propertyNames?.['not'] !== undefined) add('propertyNames/not', { all: value });
  return found;
}

function tooMany(node: SchemaNode, root: SchemaNode): unknown[] {
  const known = before(node, Number(node['maxItems']), root);
  return [...known, ...Array.from({ length: Number(node['maxItems']) + 1 - known.length }, () => 'more')];
}

function isForeign(type: string, types: readonly string[]): boolean {
  return !types.includes(type);
}

function notMatching(pattern: string): string {
  const expression = new RegExp(pattern, 'u');
  return ['no such text!', '!', 'Ç'].find((text) => !expression.test(text))!;
}

const COUNTED = new Set([
  ...[
    'type',
    'enum',
    'const',
    'pattern',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'minLength',
    'minItems',
    'maxItems',
  ],
  'not',
]);
/** Keywords that hold no value against anything. */
const SILENT = new Set([
  ...['$schema', '$id', '$ref', '$defs', 'title', 'description', 'markdownDescription', 'examples', 'enumDescriptions'],
  ...['defaultSnippets', 'properties', 'patternProperties', 'items', 'prefixItems', 'default'],
]);

/** Names of all constraints that stand in a schema, found without following what they mean; fails on a new keyword. */
export function constraintsIn(node: SchemaNode, name = '#'): string[] {
  const own = Object.entries(node).flatMap(([keyword, value]) => {
    if (COUNTED.has(keyword)) return [`${name}/${keyword}`];
    if (SILENT.has(keyword) || keyword.startsWith('x-smorg-')) return [];
    if (keyword === 'required') return (value as string[]).map((key) => `${name}/required/${key}`);
    if (keyword === 'additionalProperties') return value === false ? [`${name}/additionalProperties`] : [];
    if (keyword === 'propertyNames') return Object.keys(value as object).map((part) => `${name}/propertyNames/${part}`);
    throw new Error(`no test knows the keyword ${keyword} at ${name}`);
  });
  const below = childrenOf(node, name, '').flatMap((child) => constraintsIn(child.node, child.pointer));
  const definitions = Object.entries(node.$defs ?? {}).flatMap(([key, inner]) =>
    constraintsIn(inner, `#/$defs/${key}`),
  );
  return [...own, ...below, ...definitions];
}
