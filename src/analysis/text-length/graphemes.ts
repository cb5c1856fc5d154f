/** Characters that stand alone unless a mark or a joiner follows. */
const ALONE = /^[\n\u0020-\u02FF]*$/;
/** What is not such a character, with the one before it, which it may belong to, and the end of a line of two. */
const JOINED = /[\n\u0020-\u02FF]?[^\n\u0020-\u02FF]+\n?/g;
// Made when first needed: it is slow to make, and most texts need none.
let segmenter: Intl.Segmenter | undefined;

/** How many characters somebody sees: a letter with its marks, a flag, a family are one each. */
export function countGraphemes(text: string): number {
  if (ALONE.test(text)) return text.length;
  let count = text.length;
  // The segmenter is slow, and most of a text needs none.
  for (const [joined] of text.matchAll(JOINED)) count += [...segments(joined)].length - joined.length;
  return count;
}

/** Where each of these characters ends, in UTF-16 code units. */
export function* graphemeEnds(text: string): Iterable<number> {
  for (const { segment, index } of segments(text)) yield index + segment.length;
}

function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}
