/** What CODEOWNERS has no way to write, or what is no character that a person sees: `?` stands for any one of them. */
const UNWRITABLE = /[#![\]*?\\]|(?! )[\p{C}\p{Z}]/gu;

/**
 * A path as a pattern of CODEOWNERS that means that file: from the repository's root, spaces escaped. `#`, `!`, `[`, `]`
 * and wildcards cannot be escaped there, so `?` stands in for each.
 *
 * @param path relative to the repository, with `/`
 */
export function codeownersPattern(path: string): string {
  return `/${path.replace(UNWRITABLE, '?').replaceAll(' ', '\\ ')}`;
}

/** How many characters a pattern leaves open. */
export function openCharacters(pattern: string): number {
  return pattern.split('?').length - 1;
}
