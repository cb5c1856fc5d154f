import type { LintInput } from '../lint/lint-input.ts';
import type { SourceFile } from '../source/source-file.ts';

/**
 * The files of a state that are the same in another one, as read there: they need not be read again.
 *
 * @param sources the files of the other state, by path
 */
export function unchangedFiles(
  input: Pick<LintInput, 'files'>,
  other: Pick<LintInput, 'files'>,
  sources: ReadonlyMap<string, SourceFile>,
): ReadonlyMap<string, SourceFile> {
  const bytes = new Map(other.files.flatMap((file) => ('bytes' in file ? [[file.path, file.bytes] as const] : [])));
  const same = new Map<string, SourceFile>();
  for (const file of input.files) {
    const before = 'bytes' in file ? bytes.get(file.path) : undefined;
    const source = sources.get(file.path);
    if (before === undefined || source === undefined || !('bytes' in file)) continue;
    if (Buffer.compare(before, file.bytes) === 0) same.set(file.path, source);
  }
  return same;
}
