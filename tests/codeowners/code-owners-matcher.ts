/**
 * CODEOWNERS as GitHub documents it, read without anything of `src/`: the last line that matches a file gives its owners;
 * patterns as in .gitignore, without `!`, without character ranges and without an escape for `#`; case counts.
 */
export function ownersIn(codeowners: string, path: string): readonly string[] {
  let owners: readonly string[] = [];
  for (const line of codeowners.split('\n')) {
    const [pattern, ...names] = tokens(line);
    if (pattern === undefined) continue;
    if (/[![\]]/.test(pattern)) throw new Error(`GitHub does not read the pattern ${pattern}`);
    if (matches(pattern, path)) owners = names;
  }
  return owners;
}

/** The words of a line: a backslash takes the meaning from the character behind it, `#` at a word's beginning ends all. */
function tokens(line: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at <= line.length; at++) {
    const character = line[at];
    if (character === undefined || character === ' ' || character === '\t' || character === '\r') {
      if (word !== '') words.push(word);
      word = '';
    } else if (character === '#' && word === '') break;
    else if (character === '\\') word += `\\${line[++at] ?? ''}`;
    else word += character;
  }
  return words;
}

function matches(pattern: string, path: string): boolean {
  const isAnchored = pattern.slice(0, -1).includes('/');
  const inner = pattern.replace(/^\//, '').replace(/\/$/, '');
  const segments = isAnchored ? inner.split('/') : ['**', ...inner.split('/')];
  return walk(segments, path.split('/'), pattern.endsWith('/'));
}

/** A pattern that means a folder means everything below it. */
function walk(pattern: readonly string[], path: readonly string[], isFolder: boolean): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return path.length > 0 || !isFolder;
  if (first === '**') return path.some((_, index) => walk(rest, path.slice(index), isFolder));
  const [folder, ...inner] = path;
  return folder !== undefined && segmentMatches([...first], [...folder]) && walk(rest, inner, isFolder);
}

function segmentMatches(pattern: readonly string[], text: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return text.length === 0;
  if (first === '*') return text.some((_, at) => segmentMatches(rest, text.slice(at))) || segmentMatches(rest, []);
  const [character, ...others] = text;
  if (character === undefined) return false;
  if (first === '\\') return rest[0] === character && segmentMatches(rest.slice(1), others);
  return (first === '?' || first === character) && segmentMatches(rest, others);
}
