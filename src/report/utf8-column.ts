const encoder = new TextEncoder();

/**
 * The column of an offset counted in bytes of UTF-8.
 * @param offset 0-based, in UTF-16 code units
 * @returns 1-based
 */
export function utf8Column(text: string, offset: number): number {
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return encoder.encode(text.slice(lineStart, offset)).length + 1;
}
