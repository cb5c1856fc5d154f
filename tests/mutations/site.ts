import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml';

/** A value of a file: of a key, or an item of a list. */
export interface Site {
  readonly file: string;
  /** The text of the file. */
  readonly text: string;
  readonly path: readonly (string | number)[];
  /** JSON pointer of the value. */
  readonly pointer: string;
  /** The path with ids and indices as `*`: `accounts.*.access.*.person`. */
  readonly pattern: string;
  readonly node: Node;
  readonly key: Scalar | undefined;
  /** The value as plain data. */
  readonly value: unknown;
}

/** Sections of which there is one: their keys are fields, not ids. */
const SINGLE = new Set(['organization', 'strategy', 'crisis']);

/** Every value of a file, a map before what it holds. */
export function sitesOf(file: string, text: string): Site[] {
  const sites: Site[] = [];
  const visit = (node: Node, path: Site['path'], pattern: string, key: Scalar | undefined) => {
    const value: unknown = isCollection(node) || isScalar(node) ? node.toJSON() : undefined;
    const pointer = pointerOf(path);
    if (path.length > 0) sites.push({ file, text, path, pointer, pattern, node, key, value });
    if (isMap(node)) {
      for (const { key: name, value: child } of node.items as Pair<Scalar, Node | null>[]) {
        if (child === null) continue;
        const step = path.length === 1 && !SINGLE.has(String(path[0])) ? '*' : String(name.value);
        visit(child, [...path, String(name.value)], pattern === '' ? step : `${pattern}.${step}`, name);
      }
    }
    if (isSeq(node)) {
      for (const [index, item] of (node.items as Node[]).entries())
        visit(item, [...path, index], `${pattern}.*`, undefined);
    }
  };
  const root = parseDocument(text).contents;
  if (root !== null) visit(root as Node, [], '', undefined);
  return sites;
}

/** The JSON pointer of a path. */
export function pointerOf(path: Site['path']): string {
  return path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** The pointer of what a value stands in. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** Where a value stands in a text with its key, in UTF-16 offsets; `undefined` where there is none of that path. */
export function spanOf(
  text: string,
  path: Site['path'],
  isKeyOnly = false,
): readonly [start: number, end: number] | undefined {
  let node: Node | null | undefined = parseDocument(text, { uniqueKeys: false }).contents as Node | null;
  let start: number | undefined;
  let keyEnd: number | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair<Scalar, Node | null> | undefined = (node.items as Pair<Scalar, Node | null>[]).find(
        ({ key }) => String(key.value) === String(step),
      );
      if (pair === undefined) return undefined;
      [start, keyEnd] = pair.key.range!;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)] as Node | undefined;
      [start, keyEnd] = [node?.range?.[0], undefined];
    } else return undefined;
  }
  if (start === undefined) return undefined;
  const end = isKeyOnly ? (keyEnd ?? start + 1) : (node?.range?.[1] ?? keyEnd ?? start);
  return [start, Math.max(end, start + 1)];
}
