// Cc: C0 and C1 controls, ANSI's ESC and the one-character CSI among them. Cf: bidi overrides and isolates, zero-width
// characters, tags that spell invisible text. Cs: halves of a surrogate pair. The supplementary variation selectors and the
// line separators hide or break text too. ZWJ and ZWNJ join emoji and letters of real words, so they stay.
const INVISIBLE = /(?![\u200c\u200d])(?:[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[\u{e0100}-\u{e01ef}])/gu;

const FIRST_CONTROL_PICTURE = 0x2400;
const DELETE_PICTURE = '␡';

/**
 * Text that came from a file, made inert for a terminal: nothing in it can colour, move, reorder, break a line or hide.
 * Controls become their pictures (`␛`, `␊`), other invisible characters `⟨U+202E⟩`.
 */
export function showInvisible(text: string): string {
  return text.replace(INVISIBLE, showCharacter);
}

function showCharacter(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(FIRST_CONTROL_PICTURE + code);
  if (code === 0x7f) return DELETE_PICTURE;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
