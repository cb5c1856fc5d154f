import { nearest } from './did-you-mean.ts';
import { synonymOf } from './synonyms.ts';

/** The known key that was probably meant: misspelt, or another word for the same, also a Turkish one. */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  return nearest(key, known) ?? synonymOf(key, known);
}
