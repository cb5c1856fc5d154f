import type { TextEdit } from '../diagnostics/diagnostic.ts';

/** Whether two edits change the same stretch, or write at the same point, so that one must wait for the next round. */
export function overlap(a: TextEdit, b: TextEdit): boolean {
  if (a.file !== b.file) return false;
  const [first, second] = a.range.start.offset <= b.range.start.offset ? [a, b] : [b, a];
  return second.range.start.offset < first.range.end.offset || first.range.start.offset === second.range.start.offset;
}
