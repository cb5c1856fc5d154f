import { Lexer } from 'yaml';
import { createLineIndex, lineAt } from './line-index.ts';
import type { SourceFile } from './source-file.ts';
import { type WrittenNode, writtenNodes } from './written-nodes.ts';

/** A comment with the pair or list item that it speaks of. */
export interface Comment {
  /** From the `#` to the end of the line. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Something stands before it on its line. */
  readonly trailing: boolean;
  /** What it stands at the end of, or what comes next below it; `undefined` when nothing does. */
  readonly covers: { readonly document: number; readonly pointer: string } | undefined;
}

/** The file's comments in order; a `#` inside a text is none. Of a broken file the comments cover nothing. */
export function readComments(file: SourceFile): readonly Comment[] {
  if (!file.text.includes('#')) return [];
  const nodes = writtenNodes(file);
  const lines = createLineIndex(file.text);
  return commentStarts(file.text).map(([start, text]) => {
    const line = lines.starts[lineAt(lines, start)]!;
    const trailing = file.text.slice(line, start).trim() !== '';
    const node = trailing ? coveredBefore(nodes, line, start) : coveredBelow(nodes, start);
    const covers = node && { document: node.document, pointer: node.pointer };
    return { text, start, end: start + text.length, trailing, covers };
  });
}

/** Signs of the lexer that stand for no character of the text; the one before a text tells it from a comment. */
const SIGNS = new Set(['\u0002', '\u0018', '\u001f']);
const TEXT_SIGN = '\u001f';

function commentStarts(text: string): [start: number, text: string][] {
  const found: [number, string][] = [];
  let offset = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (SIGNS.has(lexeme)) {
      isText = lexeme === TEXT_SIGN;
      continue;
    }
    if (!isText && lexeme[0] === '#') found.push([offset, lexeme.replace(/\r$/, '')]);
    offset += lexeme.length;
    isText = false;
  }
  return found;
}

/** What ends before the comment on its line: the outermost that begins there, else the innermost that only ends there. */
function coveredBefore(nodes: readonly WrittenNode[], line: number, start: number): WrittenNode | undefined {
  const first = firstFrom(nodes, line);
  const after = firstFrom(nodes, start);
  const begun = nodes.slice(first, after);
  const ended = begun.filter((node) => node.end <= start);
  if (ended.length > 0) {
    const end = Math.max(...ended.map((node) => node.end));
    return ended.find((node) => node.end === end);
  }
  if (begun.length > 0) return begun.at(-1);
  let closed: WrittenNode | undefined;
  for (const node of nodes.slice(0, first)) {
    if (node.end > line && node.end <= start && node.end >= (closed?.end ?? 0)) closed = node;
  }
  return closed;
}

function coveredBelow(nodes: readonly WrittenNode[], start: number): WrittenNode | undefined {
  return nodes[firstFrom(nodes, start)];
}

/** Index of the first node that begins at or after the offset. */
function firstFrom(nodes: readonly WrittenNode[], offset: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
