import { compareCodeUnits } from '../../diagnostics/compare.ts';
import type { Language } from '../../diagnostics/text.ts';
import { CODEOWNERS_WORDS } from '../../messages/codeowners/codeowners-words.ts';
import { codeownersPattern, openCharacters } from './codeowners-pattern.ts';

/** The line with which the part of CODEOWNERS that is generated begins. */
export const BLOCK_BEGIN = '# smorg:begin';
/** The line with which it ends. */
export const BLOCK_END = '# smorg:end';

/** A file and its owners on GitHub. */
export interface OwnedFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  /** `@login` or `@organisation/team`, sorted. */
  readonly names: readonly string[];
  /** Ids of owners without a name on GitHub, sorted. */
  readonly nameless: readonly string[];
}

/**
 * The generated part of CODEOWNERS, its markers included. Of two lines that match a file the last one counts, so patterns
 * that leave most open come first; files without an owner are told in comments and are left to the lines above.
 */
export function codeownersBlock(files: readonly OwnedFile[], language: Language): string {
  const lines = ownerLines(files);
  const nobody = files.filter(({ names, nameless }) => names.length + nameless.length === 0);
  return [
    BLOCK_BEGIN,
    `# ${CODEOWNERS_WORDS.head[language]}`,
    ...align(lines),
    ...comment(
      'nobody',
      nobody.map(({ path }) => codeownersPattern(path)),
      language,
    ),
    ...comment('nameless', namelessLines(files), language),
    BLOCK_END,
    '',
  ].join('\n');
}

type OwnerLine = readonly [pattern: string, names: readonly string[]];

/** Two files that only `?` can name share a pattern, and so their owners. */
function ownerLines(files: readonly OwnedFile[]): readonly OwnerLine[] {
  const lines = new Map<string, Set<string>>();
  for (const { path, names } of files) {
    if (names.length === 0) continue;
    const pattern = codeownersPattern(path);
    lines.set(pattern, new Set([...(lines.get(pattern) ?? []), ...names]));
  }
  return [...lines]
    .map(([pattern, names]): OwnerLine => [pattern, [...names].sort(compareCodeUnits)])
    .sort(([a], [b]) => openCharacters(b) - openCharacters(a) || compareCodeUnits(a, b));
}

function align(lines: readonly OwnerLine[]): readonly string[] {
  const width = Math.max(0, ...lines.map(([pattern]) => [...pattern].length));
  return lines.map(([pattern, names]) => `${pattern}${' '.repeat(width - [...pattern].length + 1)}${names.join(' ')}`);
}

function namelessLines(files: readonly OwnedFile[]): readonly string[] {
  const patterns = new Map<string, string[]>();
  for (const { path, nameless } of files)
    for (const id of nameless) patterns.set(id, [...(patterns.get(id) ?? []), codeownersPattern(path)]);
  return [...patterns].sort(([a], [b]) => compareCodeUnits(a, b)).map(([id, paths]) => `${id}: ${paths.join(', ')}`);
}

function comment(key: keyof typeof CODEOWNERS_WORDS, lines: readonly string[], language: Language): readonly string[] {
  if (lines.length === 0) return [];
  return [`# ${CODEOWNERS_WORDS[key][language]}`, ...lines.map((line) => `#   ${line}`)];
}
