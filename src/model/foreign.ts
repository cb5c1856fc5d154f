import { meantKey } from '../schema/meant-key.ts';
import type { SourceFile } from '../source/source-file.ts';
import { isMap } from '../source/value.ts';

/** A key at the left margin, also in a file whose YAML cannot be read. */
const TOP_LEVEL_KEY = /^(["']?)([\p{L}\p{N}_.-]+)\1[ \t]*:/gmu;

/** The top-level keys of all documents of a file; of a file that cannot be read what looks like them. */
function topLevelKeys(file: SourceFile): string[] {
  if (file.isBroken) return [...file.text.matchAll(TOP_LEVEL_KEY)].map((match) => match[2] ?? '');
  return file.documents.flatMap((document) => (isMap(document) ? Object.keys(document) : []));
}

/**
 * Whether a YAML file belongs to somebody else: none of its top-level keys is a section or close to one. A file whose
 * bytes are no text at all may hold anything, so it is ours until somebody excludes it.
 */
export function isForeign(file: SourceFile, sections: readonly string[]): boolean {
  if (file.isBroken && file.text === '') return false;
  const known = new Set(sections);
  const keys = topLevelKeys(file);
  return !keys.some((key) => known.has(key)) && !keys.some((key) => meantKey(key, sections) !== undefined);
}
