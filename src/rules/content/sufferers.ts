import type { Related } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Entry } from '../../model/generated/entities.ts';

/** The entry as a second place (`sufferer`) when what is wrong with it was written elsewhere, in a calendar's defaults. */
export function sufferers(entry: Entry, at: Place): Related[] {
  if (at.kind !== 'node') return [];
  const { file, document, pointer } = entry.at;
  const isInside = at.file === file && at.document === document && isWithin(at.pointer, pointer);
  return isInside ? [] : [{ at: entry.at, message: 'sufferer' }];
}

function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}
