import { operatorError } from '../messages/operator-errors.ts';
import { nearest } from '../schema/did-you-mean.ts';

/** As many names as a message can hold. */
const MOST_CHOICES = 10;

/**
 * The thing of this id; else says which there are, with the nearest.
 *
 * @param option for which the id was given
 * @throws SmorgError `unknown-name`
 */
export function findNamed<T extends { readonly id: string }>(id: string, known: readonly T[], option: string): T {
  const found = known.find((one) => one.id === id);
  if (found !== undefined) return found;
  const ids = known.map((one) => one.id);
  const close = nearest(id, ids);
  const choices = ids.length > MOST_CHOICES ? [...ids.slice(0, MOST_CHOICES), '…'] : ids;
  throw operatorError('unknown-name', { option, value: id, hint: close === undefined ? '' : `→ ${close}. `, choices });
}
