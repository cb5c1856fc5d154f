import { isMap, type Value } from '../source/value.ts';
import type { Vacancy } from './field.ts';

/** The word that declares a vacancy. */
export const VACANT_WORD = 'tbd';

/** The vacancy that a value declares: `tbd`, or a map with the key `tbd`; else `undefined`. */
export function vacancyOf(value: Value | undefined): Vacancy | undefined {
  if (value === VACANT_WORD) return {};
  if (!isMap(value) || value[VACANT_WORD] === undefined) return undefined;
  const reason = value[VACANT_WORD];
  const due = value['due'];
  return {
    ...(typeof reason === 'string' ? { reason } : {}),
    ...(typeof due === 'string' ? { due } : {}),
  };
}
