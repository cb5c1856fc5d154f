import type { TextEdit } from '../diagnostics/diagnostic.ts';

/** The text with edits that do not overlap; every character outside of them stays. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset)) {
    result += text.slice(done, edit.range.start.offset) + edit.text;
    done = edit.range.end.offset;
  }
  return result + text.slice(done);
}

/** Whether two edits change the same stretch, or write at the same point, so that one must wait for the next round. */
export function overlap(a: TextEdit, b: TextEdit): boolean {
  if (a.file !== b.file) return false;
  const [first, second] = a.range.start.offset <= b.range.start.offset ? [a, b] : [b, a];
  return second.range.start.offset < first.range.end.offset || first.range.start.offset === second.range.start.offset;
}
