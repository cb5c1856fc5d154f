import type { Position } from '../diagnostics/diagnostic.ts';

/** Where the lines of a text begin. Made once a file; looking a position up then costs a binary search. */
export interface LineIndex {
  readonly text: string;
  /** Offset of each line's first character; LF and CRLF end a line. */
  readonly starts: readonly number[];
}

/** Finds the lines of a text. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text, starts };
}

/** Line and column (in code points, both from 1) of an offset; one outside the text counts as its nearest end. */
export function positionAt(index: LineIndex, offset: number): Position {
  const at = Math.max(0, Math.min(offset, index.text.length));
  const line = lineAt(index, at);
  let column = 1;
  for (let unit = index.starts[line]!; unit < at; column++) unit += index.text.codePointAt(unit)! > 0xffff ? 2 : 1;
  return { line: line + 1, column, offset: at };
}

/** The 0-based line that holds the offset. */
export function lineAt(index: LineIndex, offset: number): number {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (index.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
