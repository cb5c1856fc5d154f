import type { Range } from '../diagnostics/diagnostic.ts';

/** The last line that a range touches, 1-based: a range that ends before the first character of a line leaves that one out. */
export function lastLineOf({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
