import stringWidth from 'string-width';

/**
 * Letters of European languages, typographic signs, arrows, lines, ticks and crosses: a column each, and a character
 * each. Most of what is printed is made of them, and to measure anything else takes loading what Unicode says of emoji.
 */
const PLAIN =
  /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u024F\u2010-\u2015\u2018-\u2027\u2190-\u2193\u2212\u2500-\u257F\u2713\u2717]*$/;

let segmenter: Intl.Segmenter | undefined;

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/** The characters that somebody sees, each with where it begins in UTF-16 code units. */
export function charactersOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (PLAIN.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}
