import { widthOf } from '../text-width.ts';

const LEAST_COLUMNS = 20;

/** Breaks a line between words so that no part is wider than `columns`, where its words allow it; keeps its indentation. */
export function wrapText(text: string, columns: number): readonly string[] {
  const room = Math.max(columns, LEAST_COLUMNS);
  const lines: string[] = [];
  let line: string | undefined;
  // No character of a reader's spans a space, so widths of words add up.
  let width = 0;
  for (const word of text.split(' ')) {
    const own = widthOf(word);
    const longer: string = line === undefined ? word : `${line} ${word}`;
    const isFull = line !== undefined && line.trim() !== '' && width + 1 + own > room;
    if (isFull) lines.push(line!);
    width = isFull || line === undefined ? own : width + 1 + own;
    line = isFull ? word : longer;
  }
  return [...lines, line ?? ''];
}
