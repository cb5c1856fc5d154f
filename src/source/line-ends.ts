/** The end of the line on which a value ends, when only a comment follows. */
export function lineRest(text: string, offset: number): number {
  const rest = /[ \t]+#[^\r\n]*/y;
  rest.lastIndex = offset;
  return offset + (rest.exec(text)?.[0].length ?? 0);
}

/** The line break that a text uses. */
export function lineEnd(text: string): string {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}
