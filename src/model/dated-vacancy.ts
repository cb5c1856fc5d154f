import { joinPointer } from '../diagnostics/pointer.ts';
import type { Value } from '../source/value.ts';
import type { ModelDocument } from './document.ts';
import type { Vacancy } from './field.ts';
import { vacancyOf } from './vacancy.ts';

/** The vacancy that a value declares with the date by which it is filled; `undefined` without one that can be read. */
export function datedVacancy(
  value: Value,
  pointer: () => string,
  document: ModelDocument,
): (Vacancy & { readonly due: string }) | undefined {
  const vacancy = vacancyOf(value);
  const due = vacancy?.due;
  if (due === undefined || !/^\d{4}-\d\d-\d\d$/.test(due)) return undefined;
  if (document.broken.size > 0 && document.broken.has(joinPointer(pointer(), 'due'))) return undefined;
  return { ...vacancy, due };
}
