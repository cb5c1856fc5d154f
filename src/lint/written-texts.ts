import type { TextEdit } from '../diagnostics/diagnostic.ts';

/** A stretch that an edit wrote, in offsets of the text after all edits. */
export interface WrittenText {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Where the texts of edits stand once they are made. */
export function writtenTexts(edits: readonly TextEdit[]): WrittenText[] {
  const shifts = new Map<string, number>();
  return [...edits]
    .sort((a, b) => a.range.start.offset - b.range.start.offset)
    .map(({ file, range, text }) => {
      const shift = shifts.get(file) ?? 0;
      const start = range.start.offset + shift;
      shifts.set(file, shift + text.length - (range.end.offset - range.start.offset));
      return { file, start, end: start + text.length };
    });
}
