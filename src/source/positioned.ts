import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  type Pair,
  type ParsedNode,
  visit,
  type YAMLMap,
} from 'yaml';
import { compose } from './compose.ts';
import type { SourceFile } from './source-file.ts';

/** A document with positions, and what finding a node in it needs. */
export interface PositionedDocument {
  readonly root: ParsedNode | null;
  /** What each alias stands for; empty in nearly every document. */
  readonly targets: ReadonlyMap<Alias, ParsedNode>;
}

const memo = new WeakMap<SourceFile, readonly PositionedDocument[]>();

/** The file's documents with positions, parsed when a position is first asked for; none when the file is broken. */
export function positionedDocuments(file: SourceFile): readonly PositionedDocument[] {
  let documents = memo.get(file);
  if (documents === undefined) {
    const composed = file.isBroken ? [] : compose(file.text, { keepSourceTokens: true }).documents;
    documents = composed.map((document) => ({ root: document.contents, targets: aliasTargets(document) }));
    memo.set(file, documents);
  }
  return documents;
}

function aliasTargets(document: Document.Parsed<ParsedNode>): ReadonlyMap<Alias, ParsedNode> {
  const anchors = new Map<string, ParsedNode>();
  const targets = new Map<Alias, ParsedNode>();
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target !== undefined) targets.set(node, target);
    } else if (node.anchor !== undefined) anchors.set(node.anchor, node as ParsedNode);
  });
  return targets;
}

const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair<ParsedNode, ParsedNode | null>>>();

/** The map's own pair of this name; a map's names are indexed once, so that many look-ups stay linear. */
export function pairOf(map: YAMLMap.Parsed, name: string): Pair<ParsedNode, ParsedNode | null> | undefined {
  let index = indexes.get(map);
  if (index === undefined) {
    index = new Map(map.items.flatMap((pair) => ('source' in pair.key ? [[String(pair.key.source), pair]] : [])));
    indexes.set(map, index);
  }
  return index.get(name);
}

/** The maps that `<<` brings into a map, the earlier prevailing. */
export function mergedInto(document: PositionedDocument, map: YAMLMap.Parsed): YAMLMap.Parsed[] {
  const merge = pairOf(map, '<<');
  if (merge?.value == null || (merge.key as { type?: string }).type !== 'PLAIN') return [];
  const source = dereference(document, merge.value);
  const sources = source !== null && 'items' in source && !isMap(source) ? (source.items as ParsedNode[]) : [source];
  return sources.map((node) => dereference(document, node)).filter((node): node is YAMLMap.Parsed => isMap(node));
}

/** The node itself, or what it stands for when it is an alias. */
export function dereference(document: PositionedDocument, node: ParsedNode | null): ParsedNode | null {
  let found: ParsedNode | null = node;
  while (isAlias(found)) found = document.targets.get(found) ?? null;
  return found;
}
