import type { Finding, Params } from '../diagnostics/finding.ts';
import type { NodePlace } from '../diagnostics/place.ts';
import { joinPointer } from '../diagnostics/pointer.ts';
import { isList, isMap, type MapValue, type Value } from '../source/value.ts';
import type { Origin, Setting } from './config.ts';
import { type PathPattern, parsePattern } from './path-pattern.ts';

/** A value of the configuration with its pointer; everything about wrong kinds of values was already said. */
export interface Node {
  readonly pointer: string;
  readonly value: Value | undefined;
}

/** Walks the configuration's value and notes what is wrong with it. */
export interface ConfigReader {
  readonly path: string;
  readonly findings: Finding[];
}

/** The place of a node of the configuration. */
export function placeIn(reader: ConfigReader, node: Node, part: NodePlace['part'] = 'value'): NodePlace {
  return { kind: 'node', file: reader.path, document: 0, pointer: node.pointer, part };
}

/** Notes what is wrong at a node. */
export function report(
  reader: ConfigReader,
  [rule, message]: readonly [rule: string, message: string],
  at: NodePlace,
  params: Params = {},
): void {
  reader.findings.push({ rule, message, at, params });
}

/** The value of a key, `undefined` when it is not there. */
export function child(node: Node, key: string): Node {
  const { value } = node;
  const inner = isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return { pointer: joinPointer(node.pointer, key), value: inner };
}

/** The pairs of a map, none when it is none; `x-` keys are nobody's. */
export function pairs(node: Node): (Node & { readonly key: string })[] {
  return Object.entries(mapOf(node))
    .filter(([key]) => !key.startsWith('x-'))
    .map(([key, value]) => ({ key, value, pointer: joinPointer(node.pointer, key) }));
}

/** The items of a list; one value alone is a list of one. */
export function items(node: Node): Node[] {
  const { value } = node;
  if (value === undefined || value === null) return [];
  if (!isList(value)) return [node];
  return value.map((item, index) => ({ value: item, pointer: joinPointer(node.pointer, index) }));
}

/** Where a value of the configuration's file comes from. */
export function fileOrigin(reader: ConfigReader, node: Node): Origin {
  return { kind: 'file', at: placeIn(reader, node) };
}

/** The value at the node when it passes the test, else the default. */
export function settingOf<T extends Value | undefined>(
  reader: ConfigReader,
  node: Node,
  isRight: (value: Value) => boolean,
  fallback: Setting<T>,
): Setting<T> {
  if (node.value === undefined || !isRight(node.value)) return fallback;
  return { value: node.value as T, origin: fileOrigin(reader, node) };
}

/** The path patterns at a node, one or a list. */
export function patternsAt(reader: ConfigReader, node: Node): Setting<PathPattern>[] {
  return items(node).flatMap((item) => {
    if (typeof item.value !== 'string') return [];
    const pattern = parsePattern(item.value);
    if (pattern !== undefined) return [{ value: pattern, origin: fileOrigin(reader, item) }];
    report(reader, ['repo/invalid-pattern', 'unreadable'], placeIn(reader, item), { pattern: item.value });
    return [];
  });
}

function mapOf({ value }: Node): MapValue {
  return isMap(value) ? value : {};
}
