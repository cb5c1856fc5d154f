import type { Field } from '../model/field.ts';

/** Whether a field of several things surely holds none: nobody wrote it, or an empty list. What is broken is unknown. */
export function isEmptyList(field: Field<readonly unknown[]>): boolean {
  return field.state === 'absent' || (field.state === 'value' && field.value.length === 0);
}
