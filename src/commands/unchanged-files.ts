import type { LintInput } from '../lint/lint-input.ts';
import type { SourceFile } from '../source/source-file.ts';

/** Paths of the files that are the same in another state, byte by byte. */
export function unchangedPaths(
  { files }: Pick<LintInput, 'files'>,
  other: Pick<LintInput, 'files'>,
): ReadonlySet<string> {
  const bytes = new Map(other.files.flatMap((file) => ('bytes' in file ? [[file.path, file.bytes] as const] : [])));
  const same = files.filter((file) => {
    const before = 'bytes' in file ? bytes.get(file.path) : undefined;
    return before !== undefined && 'bytes' in file && Buffer.compare(before, file.bytes) === 0;
  });
  return new Set(same.map(({ path }) => path));
}

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
  const unchanged = unchangedPaths(input, other);
  return new Map([...sources].filter(([path]) => unchanged.has(path)));
}
