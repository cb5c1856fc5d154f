import { clipText } from '../safe/clip-text.ts';

const ELLIPSIS = '…';
/** So much of what is the same stays visible beside what is different. */
const AROUND = 16;

/** Two texts as far as there is room; of long ones that begin alike the part is shown in which they differ. */
export function focusTexts(before: string, after: string, room: number): { before: string; after: string } {
  const shared = sharedLength(before, after);
  const isLong = Math.max(before.length, after.length) > room;
  const skipped = isLong && shared > room / 2 ? shared - AROUND : 0;
  return { before: cut(before, skipped, room), after: cut(after, skipped, room) };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function cut(text: string, skipped: number, room: number): string {
  if (skipped === 0 || text === '') return clipText(text, room);
  // Never half of a pair of surrogates.
  const isInsidePair = (text.charCodeAt(skipped) & 0xfc00) === 0xdc00;
  return ELLIPSIS + clipText(text.slice(isInsidePair ? skipped + 1 : skipped), room);
}
