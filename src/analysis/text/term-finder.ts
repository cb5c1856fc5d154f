import type { Stretch } from './hit.ts';
import { softenedWord, turkishEndings } from './turkish-endings.ts';

/** A term found in a text. */
export interface TermHit extends Stretch {
  /** Index of the term among those that were looked for. */
  readonly term: number;
  /** Whether the stretch is the term alone, without an ending. */
  readonly isBare: boolean;
}

/** Short words with endings are too often other words: `kar` is in `kara`, `karı`, `karlı`. */
const LEAST_LETTERS = 4;
/** Addresses, names of accounts and the variables of a template are no words of the text. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S*@\S+|\{[^{}\s]*\}/giu;

/**
 * Makes a search for terms as whole words in any case. In Turkish text `I` is the capital of `ı` and `İ` of `i`, an `I`
 * that stands for `i` (`MUCIZE`) is understood too, and a term of four letters or more is also found with inflectional
 * endings (`ucuza`, `kampanyası`). What stands after an apostrophe is an ending in every language. Addresses are skipped.
 */
export function termFinder(terms: readonly string[], isTurkish: boolean): (text: string) => readonly TermHit[] {
  const searches = isTurkish
    ? [searchFor(terms, foldTurkish, true), searchFor(terms, fold, true)]
    : [searchFor(terms, fold, false)];
  return (text) => {
    const hits = searches.slice(0, text.includes('I') ? 2 : 1).flatMap((search) => search(text));
    const byStart = new Map(hits.map((hit) => [hit.start, hit]));
    const addresses = byStart.size === 0 ? [] : [...text.matchAll(ADDRESS)];
    const isWritten = ({ start }: Stretch) =>
      !addresses.some(({ index, 0: address }) => start >= index && start < index + address.length);
    return [...byStart.values()].filter(isWritten).sort((a, b) => a.start - b.start);
  };
}

/** Small letters, as many UTF-16 units as before. */
function fold(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

function foldTurkish(text: string): string {
  return fold(text.replaceAll('I', 'ı'));
}

function searchFor(
  terms: readonly string[],
  folded: (text: string) => string,
  isTurkish: boolean,
): (text: string) => TermHit[] {
  const stems = new Map<string, number>();
  const patterns: string[] = [];
  // Longer terms first, so that `kafein bombası` is not found as `kafein`.
  const inOrder = terms
    .map((term, index) => ({ term: folded(term.trim().replace(/\s+/g, ' ')), index }))
    .filter(({ term }) => term !== '');
  for (const { term, index } of inOrder.sort((a, b) => b.term.length - a.term.length)) {
    if (stems.has(term)) continue;
    stems.set(term, index);
    patterns.push(`(${escaped(term)})${isTurkish && isInflected(term) ? turkishEndings(term) : ''}`);
    const soft = isTurkish && isInflected(term) ? softenedWord(term) : undefined;
    if (soft === undefined || stems.has(soft)) continue;
    stems.set(soft, index);
    patterns.push(`(${escaped(soft)})(?=[aeıioöuü])${turkishEndings(soft)}`);
  }
  if (patterns.length === 0) return () => [];
  const word = '[\\p{L}\\p{M}\\p{N}_]';
  const pattern = new RegExp(`(?<!${word})(?:${patterns.join('|')})(?:['’]\\p{L}+)?(?!${word})`, 'gu');
  const beginnings = [...new Set([...stems.keys()].map((stem) => stem.split(' ', 1)[0] ?? stem))];
  return (text) => {
    const letters = folded(text);
    // Most texts hold none of the words, and looking for letters is much faster than for words.
    if (!beginnings.some((beginning) => letters.includes(beginning))) return [];
    return [...letters.matchAll(pattern)].map((match) => {
      const stem = match.slice(1).find((group) => group !== undefined) ?? '';
      const term = stems.get(stem.replace(/\s+/g, ' ')) ?? 0;
      return { start: match.index, end: match.index + match[0].length, term, isBare: match[0].length === stem.length };
    });
  };
}

function isInflected(term: string): boolean {
  return (term.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS && /\p{L}$/u.test(term);
}

/** The term as a pattern; a space in it may be any, a line's end too. */
function escaped(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+');
}
