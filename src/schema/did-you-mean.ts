import { compareCodeUnits } from '../diagnostics/compare.ts';
import { editCost, foldLetters, SLIP } from './edit-cost.ts';

/** Nobody mistypes a word this long by a slip or two; captions end up where ids belong. */
const LONGEST_WORD = 64;

/**
 * The candidate that the word was most likely meant to be, `undefined` when none is near: a slip in a short word, three
 * in a long one. Turkish letters, accents, case and separators count little. Equal nearness goes by code unit.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return rank(word, candidates, slipsForgiven)[0];
}

/** Up to three candidates that look like the word, the nearest first; looser than {@link nearest}, for a choice. */
export function nearestThree(word: string, candidates: Iterable<string>): string[] {
  return rank(word, candidates, (length) => Math.max(slipsForgiven(length), Math.floor(length / 2))).slice(0, 3);
}

function slipsForgiven(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : length < 10 ? 2 : 3;
}

function rank(word: string, candidates: Iterable<string>, slips: (length: number) => number): string[] {
  if (word.length > LONGEST_WORD) return [];
  const folded = foldLetters(word);
  const near: { readonly candidate: string; readonly cost: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const other = foldLetters(candidate);
    // Less than a slip is left over for separators and letters that fold to the same.
    const most = slips(Math.max(folded.length, other.length)) * SLIP + SLIP - 1;
    const cost = editCost(folded, other, most);
    if (cost <= most) near.push({ candidate, cost });
  }
  near.sort((a, b) => a.cost - b.cost || compareCodeUnits(a.candidate, b.candidate));
  return near.map(({ candidate }) => candidate);
}
