import { foldLetters } from './edit-cost.ts';

/** What an id looks like; the schema says the same. */
const ID = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** Words that mean something where an id may stand. */
const RESERVED: ReadonlySet<string> = new Set(['tbd', 'all', 'always', 'none', 'true', 'false', 'null']);

/** Whether a word may be an id, reserved words aside. */
export function isId(word: string): boolean {
  return ID.test(word) && /[a-z]/.test(word);
}

/** What is wrong with an id: a reserved word, no letter in it, or other signs than ids have. */
export function idProblem(id: string): 'reserved' | 'no-letter' | 'form' {
  if (RESERVED.has(id)) return 'reserved';
  return ID.test(id) && !/[a-z]/.test(id) ? 'no-letter' : 'form';
}

/** The id in the letters of ids, `Ayşe Yılmaz` as `ayse-yilmaz`; `undefined` when nothing legal is left. */
export function asciiId(id: string): string | undefined {
  const spelt = foldLetters(id)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/[-.]*\.[-.]*/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
  return ID.test(spelt) && /[a-z]/.test(spelt) && !RESERVED.has(spelt) ? spelt : undefined;
}
