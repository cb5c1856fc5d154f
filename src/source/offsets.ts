/** A decoded text with the stretch of the source that each of its UTF-16 units comes from. */
export interface Offsets {
  text: string;
  readonly starts: number[];
  readonly ends: number[];
}

/** Offsets of an empty text. */
export function createOffsets(): Offsets {
  return { text: '', starts: [], ends: [] };
}

/** Adds decoded characters that all come from one stretch of the source. */
export function push(offsets: Offsets, characters: string, start: number, end: number): void {
  offsets.text += characters;
  for (let unit = 0; unit < characters.length; unit++) {
    offsets.starts.push(start);
    offsets.ends.push(end);
  }
}
