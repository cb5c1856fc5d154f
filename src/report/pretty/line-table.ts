/** The lines of a text, found once, so that many findings in one large file stay cheap. */
export interface LineTable {
  readonly text: string;
  /** Offset of each line's first character, in UTF-16 code units. */
  readonly starts: readonly number[];
}

/** Finds the lines; a line ends after its `\n`. */
export function createLineTable(text: string): LineTable {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text, starts };
}

/** Index, from 0, of the line that holds the offset. */
export function lineIndexAt({ starts }: LineTable, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Text of a line without its line break. */
export function lineAt({ text, starts }: LineTable, index: number): string {
  const start = starts[index]!;
  const next = starts[index + 1];
  if (next === undefined) return text.slice(start);
  return text.slice(start, text[next - 2] === '\r' && next - 2 >= start ? next - 2 : next - 1);
}
