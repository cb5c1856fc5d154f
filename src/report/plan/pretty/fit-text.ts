import { charactersOf, widthOf } from '../../text-width.ts';

const ELLIPSIS = '…';

/** The text if it takes at most so many columns of a terminal, else its beginning with `…`; no character is split. */
export function fitText(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let fitted = '';
  let used = 0;
  for (const { segment } of charactersOf(text)) {
    used += widthOf(segment);
    if (used > columns - 1) break;
    fitted += segment;
  }
  return fitted.trimEnd() + ELLIPSIS;
}
