import { listOf, valueOf } from '../../model/field.ts';
import type { Entry } from '../../model/generated/entities.ts';

/** What marks an entry as content that the law has rules for: one of the flags, or a partnership. */
export function marksOf(entry: Entry, flags: readonly string[]): readonly string[] {
  const marks = listOf(entry.flags).filter((flag) => flags.includes(flag));
  return valueOf(entry.promotion) === 'partnership' ? [...marks, 'partnership'] : marks;
}
