import { readFileSync } from 'node:fs';

/** A node of a bundled schema as plain data. */
export interface SchemaNode {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly prefixItems?: readonly SchemaNode[];
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** A bundled schema by the name of its file. */
export function readBundle(name: string): SchemaNode {
  return JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as SchemaNode;
}

/** A node below another, with the pointer that names it. */
export interface Child {
  readonly pointer: string;
  readonly node: SchemaNode;
  /** How a value of it stands in a value of the node above. */
  readonly step: { readonly key: string } | { readonly index: number };
}

/** The nodes right below a node, definitions aside. */
export function childrenOf(node: SchemaNode, pointer: string, freeKey: string): Child[] {
  const { properties = {}, additionalProperties, items, prefixItems = [] } = node;
  const children: Child[] = Object.entries(properties).map(([key, inner]) => {
    return { pointer: `${pointer}/properties/${key}`, node: inner, step: { key } };
  });
  if (typeof additionalProperties === 'object') {
    children.push({ pointer: `${pointer}/additionalProperties`, node: additionalProperties, step: { key: freeKey } });
  }
  if (items !== undefined) children.push({ pointer: `${pointer}/items`, node: items, step: { index: 0 } });
  for (const [index, inner] of prefixItems.entries()) {
    children.push({ pointer: `${pointer}/prefixItems/${index}`, node: inner, step: { index } });
  }
  return children;
}

/** The definition that a node refers to, with the pointer that names it; without one the node itself. */
export function targetOf(node: SchemaNode, pointer: string, root: SchemaNode): { node: SchemaNode; pointer: string } {
  if (node.$ref === undefined) return { node, pointer };
  return { node: root.$defs![node.$ref.slice('#/$defs/'.length)]!, pointer: node.$ref };
}

/** What holds for a value here: the node and the definition that it refers to. */
export function wholeOf(node: SchemaNode, root: SchemaNode): SchemaNode {
  const { $ref, ...own } = node;
  return $ref === undefined ? node : { ...targetOf(node, '', root).node, ...own };
}

/** JSON types of a node. */
export function typesOf(node: SchemaNode): readonly string[] {
  return typeof node.type === 'string' ? [node.type] : (node.type ?? []);
}
