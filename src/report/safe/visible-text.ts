import { BEYOND_LATIN, INVISIBLE } from './invisible-characters.ts';

const FIRST_CONTROL_PICTURE = 0x2400;
const DELETE_PICTURE = '␡';

/**
 * Text that came from a file, made inert for a terminal: nothing in it can colour, move, reorder, break a line or hide.
 * Controls become their pictures (`␛`, `␊`), other invisible characters `⟨U+202E⟩`.
 */
export function showInvisible(text: string): string {
  return BEYOND_LATIN.test(text) ? text.replace(INVISIBLE, showCharacter) : text;
}

/** The same, but a line break stays one: for help, whose examples have lines. */
export function showInvisibleInLines(text: string): string {
  return text.split('\n').map(showInvisible).join('\n');
}

/** A character by its number, `⟨U+00A0⟩`. */
export function showCodePoint(character: string): string {
  return `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

function showCharacter(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(FIRST_CONTROL_PICTURE + code);
  return code === 0x7f ? DELETE_PICTURE : showCodePoint(character);
}
