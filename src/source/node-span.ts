import { type CST, isMap, isPair, isScalar, isSeq, type Pair, type ParsedNode, type YAMLSeq } from 'yaml';
import type { Span } from './source-file.ts';

/** The stretch of a node as it is written: without tag, anchor, comments and the white space that follows it. */
export function nodeSpan(text: string, node: ParsedNode): Span {
  const start = node.range[0];
  return { start, end: nodeEnd(text, node) };
}

/** Whether nothing is written where the node stands. */
export function isEmptyNode(node: ParsedNode | null): boolean {
  return node === null || (isScalar(node) && node.type === 'PLAIN' && node.source === '');
}

/** The end of a pair: of its value, or of its colon when it has none. */
export function pairEnd(text: string, pair: Pair<ParsedNode, ParsedNode | null>): number {
  if (pair.value !== null && !isEmptyNode(pair.value)) return nodeEnd(text, pair.value);
  return Math.max(colonEnd(pair), propertiesEnd(text, pair.value));
}

/** The offset after the pair's colon, or after its key when it has none. */
export function colonEnd(pair: Pair<ParsedNode, ParsedNode | null>): number {
  const tokens = (pair.srcToken as CST.CollectionItem | undefined)?.sep ?? [];
  const colon = tokens.find((token) => token.type === 'map-value-ind');
  return colon === undefined ? pair.key.range[1] : colon.offset + 1;
}

/** The offset of the dash of a block list's item, or `undefined` in a flow list. */
export function dashStart(list: YAMLSeq.Parsed, index: number): number | undefined {
  const token = list.srcToken as CST.BlockSequence | CST.FlowCollection | undefined;
  if (token?.type !== 'block-seq') return undefined;
  const dash = token.items[index]?.start.find((part) => part.type === 'seq-item-ind');
  return dash?.offset;
}

function nodeEnd(text: string, node: ParsedNode): number {
  if (isScalar(node)) {
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    return isBlock ? blockEnd(text, node.range[0], node.range[1]) : node.range[1];
  }
  if (!isMap(node) && !isSeq(node)) return node.range[1];
  if (node.flow === true || node.items.length === 0) return node.range[1];
  const last = node.items[node.items.length - 1] as unknown;
  if (isPair(last)) return pairEnd(text, last as Pair<ParsedNode, ParsedNode | null>);
  const item = last as ParsedNode;
  const dash = dashStart(node as YAMLSeq.Parsed, node.items.length - 1) ?? item.range[0];
  return isEmptyNode(item) ? Math.max(dash + 1, propertiesEnd(text, item)) : nodeEnd(text, item);
}

/** An empty node may still have a tag or an anchor; its range begins after them. */
function propertiesEnd(text: string, node: ParsedNode | null): number {
  if (node === null || (node.tag === undefined && node.anchor === undefined)) return 0;
  return trimmedEnd(text, 0, node.range[0]);
}

/** A block text without the empty lines below it. */
function blockEnd(text: string, start: number, end: number): number {
  let content = end;
  for (let at = end; at > start && ' \n\r'.includes(text[at - 1]!); at--) {
    if (text[at - 1] === '\n') content = text[at - 2] === '\r' ? at - 2 : at - 1;
  }
  return content;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ' \t\r\n'.includes(text[at - 1]!)) at--;
  return at;
}
