import stringWidth from 'string-width';

const ELLIPSIS = '…';

/** The text if it takes at most so many columns of a terminal, else its beginning with `…`; no character is split. */
export function fitText(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let fitted = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    used += stringWidth(segment);
    if (used > columns - 1) break;
    fitted += segment;
  }
  return fitted.trimEnd() + ELLIPSIS;
}
