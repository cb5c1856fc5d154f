const ELLIPSIS = '…';

/** The text if it has at most `max` UTF-16 code units, else its beginning with `…`; never half a surrogate pair. */
export function clipText(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = max - ELLIPSIS.length;
  const isInsidePair = (text.charCodeAt(end) & 0xfc00) === 0xdc00 && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return text.slice(0, isInsidePair ? end - 1 : end) + ELLIPSIS;
}
