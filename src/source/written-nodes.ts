import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { joinPointer } from '../diagnostics/pointer.ts';
import { dashStart, isEmptyNode, nodeSpan, pairEnd } from './node-span.ts';
import { positionedDocuments } from './positioned.ts';
import type { SourceFile } from './source-file.ts';

/** A pair or list item where it is written, from its key or dash to the end of its value. */
export interface WrittenNode {
  readonly document: number;
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
}

/** Every pair and list item of the file in order of place, the outer before the inner; what aliases repeat is not here. */
export function writtenNodes(file: SourceFile): readonly WrittenNode[] {
  const nodes: WrittenNode[] = [];
  positionedDocuments(file).forEach(({ root }, document) => {
    collect(file.text, root, document, '', nodes);
  });
  return nodes;
}

function collect(text: string, node: ParsedNode | null, document: number, pointer: string, nodes: WrittenNode[]): void {
  if (node === null || isScalar(node) || isAlias(node)) return;
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue;
      const at = joinPointer(pointer, String(pair.key.source));
      nodes.push({ document, pointer: at, start: pair.key.range[0], end: pairEnd(text, pair) });
      collect(text, pair.value, document, at, nodes);
    }
  } else if (isSeq(node)) {
    for (const [index, value] of node.items.entries()) {
      const item = value as ParsedNode;
      const at = joinPointer(pointer, index);
      const dash = dashStart(node, index);
      const start = dash ?? item.range[0];
      nodes.push({ document, pointer: at, start, end: isEmptyNode(item) ? start + 1 : nodeSpan(text, item).end });
      collect(text, item, document, at, nodes);
    }
  }
}
