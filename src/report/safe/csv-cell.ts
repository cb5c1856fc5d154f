import { toTerminalText } from './terminal-text.ts';

// A spreadsheet takes what begins so for a formula (OWASP, "CSV Injection"). Also behind spaces, which some programs drop.
const FORMULA_OPENING = /^\s*[=+\-@\t\r＝＋－＠]/u;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * Text that came from a file as a cell of CSV (RFC 4180): never a formula, on one line, quoted where it must be. A number
 * of our own is no text and goes without this.
 */
export function toCsvCell(text: string): string {
  const inert = toTerminalText(text);
  const guarded = FORMULA_OPENING.test(text) || FORMULA_OPENING.test(inert) ? `'${inert}` : inert;
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
