import stringWidth from 'string-width';

const ELLIPSIS = '…';
const PLAIN_ASCII = /^[\x20-\x7e]*$/;

/** Columns that a text takes on a terminal. Measuring plain text by its length is what makes long tables quick. */
export function widthOf(text: string): number {
  return PLAIN_ASCII.test(text) ? text.length : stringWidth(text);
}

/** The text if it takes at most so many columns of a terminal, else its beginning with `…`; no character is split. */
export function fitText(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let fitted = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    used += stringWidth(segment);
    if (used > columns - 1) break;
    fitted += segment;
  }
  return fitted.trimEnd() + ELLIPSIS;
}
