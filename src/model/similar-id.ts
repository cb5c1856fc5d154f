import { nearest } from '../schema/did-you-mean.ts';

/** The id that was probably meant, Turkish letters and slips of the hand considered; `undefined` when none is close. */
export function similarId(id: string, known: Iterable<string>): string | undefined {
  return nearest(id, [...known]);
}
