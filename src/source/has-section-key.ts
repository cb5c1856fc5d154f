/** A key at the very left, quoted or not, also the first one inside `{`. */
const TOP_LEVEL_KEY = /^(?:\{\s*)?(["']?)([\p{L}\p{N}_][\p{L}\p{N}_.-]*)\1[ \t]*:/u;

/** Whether a text that YAML cannot read has a section's name at the left of some line, and so is one of ours. */
export function hasSectionKey(text: string, isSection: (key: string) => boolean): boolean {
  return topLevelKeys(text).some(isSection);
}

/** The names at the left of the text's lines, each once, in order. */
export function topLevelKeys(text: string): string[] {
  const keys = new Set<string>();
  for (const line of text.split('\n')) {
    const key = TOP_LEVEL_KEY.exec(line.slice(0, 200))?.[2];
    if (key !== undefined) keys.add(key);
  }
  return [...keys];
}
