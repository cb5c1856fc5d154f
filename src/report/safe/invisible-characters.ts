// Cc: C0 and C1 controls, ANSI's ESC and the one-character CSI among them. Cf: bidi overrides and isolates, zero-width
// characters, tags that spell invisible text. Cs: halves of a surrogate pair. Zl, Zp: separators that break a line. The
// supplementary variation selectors hide text too. ZWJ and ZWNJ join emoji and letters of real words, so they stay.

/** Characters that a reader cannot see or that a terminal obeys. */
export const INVISIBLE = /(?![\u200c\u200d])(?:[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[\u{e0100}-\u{e01ef}])/gu;

/**
 * Anything but printable Latin letters, digits and signs. Nearly no text holds it, and to look for it is cheap, where the
 * tables of Unicode behind the other patterns cost milliseconds when they are first asked.
 */
export const BEYOND_LATIN = /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f]/;

/** Invisible characters without C0 controls and halves of pairs, for text that has dealt with those. */
export const INVISIBLE_BEYOND_C0 = /(?![\u200c\u200d])(?:[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|[\u{e0100}-\u{e01ef}])/gu;
