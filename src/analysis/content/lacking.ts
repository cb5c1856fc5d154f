import type { Calendar } from '../../model/generated/entities.ts';
import { oncePerModel } from '../once-per-model.ts';
import { type Content, openContents } from './contents.ts';

/** Entries that can still be changed, by the calendar they stand in. */
export const openByCalendar = oncePerModel((model): ReadonlyMap<Calendar, readonly Content[]> => {
  const found = new Map<Calendar, Content[]>();
  for (const content of openContents(model)) {
    const known = found.get(content.calendar);
    if (known === undefined) found.set(content.calendar, [content]);
    else known.push(content);
  }
  return found;
});

/** Entries that lack something; `isAll` when every entry of the calendar that should have it does: one slip, not many. */
export interface Lacking {
  readonly entries: readonly Content[];
  readonly isAll: boolean;
}

/** Those of the entries that lack something. */
export function lackingAmong(asked: readonly Content[], lacks: (content: Content) => boolean): Lacking {
  const entries = asked.filter(lacks);
  return { entries, isAll: entries.length > 1 && entries.length === asked.length };
}
