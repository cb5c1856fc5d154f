import { isMap, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { splitPointer } from '../diagnostics/pointer.ts';
import { dereference, mergedInto, type PositionedDocument, pairOf, positionedDocuments } from './positioned.ts';
import type { SourceFile } from './source-file.ts';

/** A pair, a list item or a document's root, where it is written: behind an alias, at the anchor. */
export interface FoundNode {
  readonly pair: Pair<ParsedNode, ParsedNode | null> | undefined;
  /** What stands there, aliases followed; `null` when nothing is written. */
  readonly value: ParsedNode | null;
  /** The map or list that holds it. */
  readonly parent: YAMLMap.Parsed | YAMLSeq.Parsed | undefined;
  /** Index among the items of a list; -1 in a map. */
  readonly index: number;
  /** Whether the whole pointer was found; otherwise this is the nearest node above it. */
  readonly isExact: boolean;
}

/** The node that a pointer names, or the nearest one above it that is there; `undefined` without such a document. */
export function findNode(file: SourceFile, document: number, pointer: string): FoundNode | undefined {
  const positioned = positionedDocuments(file)[document];
  if (positioned === undefined) return undefined;
  let found: FoundNode = {
    pair: undefined,
    value: dereference(positioned, positioned.root),
    parent: undefined,
    index: 0,
    isExact: true,
  };
  for (const step of splitPointer(pointer)) {
    const next = stepInto(positioned, found.value, step);
    if (next === undefined) return { ...found, isExact: false };
    found = next;
  }
  return found;
}

function stepInto(document: PositionedDocument, node: ParsedNode | null, step: string): FoundNode | undefined {
  if (isSeq(node)) {
    const index = /^\d+$/.test(step) ? Number(step) : -1;
    const item = node.items[index] as ParsedNode | undefined;
    if (item === undefined) return undefined;
    const parent = node as YAMLSeq.Parsed;
    return { pair: undefined, value: dereference(document, item), parent, index, isExact: true };
  }
  return isMap(node) ? stepIntoMap(document, node as YAMLMap.Parsed, step, new Set()) : undefined;
}

function stepIntoMap(
  document: PositionedDocument,
  map: YAMLMap.Parsed,
  step: string,
  seen: Set<YAMLMap.Parsed>,
): FoundNode | undefined {
  if (seen.has(map)) return undefined;
  seen.add(map);
  const pair = pairOf(map, step);
  if (pair !== undefined) {
    return { pair, value: dereference(document, pair.value), parent: map, index: -1, isExact: true };
  }
  for (const source of mergedInto(document, map)) {
    const found = stepIntoMap(document, source, step, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}
