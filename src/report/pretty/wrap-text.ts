import stringWidth from 'string-width';

const LEAST_COLUMNS = 20;

/** Breaks a line between words so that no part is wider than `columns`, where its words allow it; keeps its indentation. */
export function wrapText(text: string, columns: number): readonly string[] {
  const room = Math.max(columns, LEAST_COLUMNS);
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(' ')) {
    const longer: string = line === undefined ? word : `${line} ${word}`;
    const isFull = line !== undefined && line.trim() !== '' && stringWidth(longer) > room;
    if (isFull) lines.push(line!);
    line = isFull ? word : longer;
  }
  return [...lines, line ?? ''];
}
