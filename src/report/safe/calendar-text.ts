import { disarmLogCommands } from './log-commands.ts';
import { showInvisible } from './visible-text.ts';

/** RFC 5545 3.1: no line is longer, in bytes of UTF-8, without its break. */
const MOST_BYTES = 75;
/** The colon that stands in for the second of `::`, with which a command of a CI runner begins. */
const HARMLESS_COLON = '∶';

/**
 * Text that came from a file as a value of iCalendar (RFC 5545 3.3.11): what separates values is escaped, a line break
 * and other controls are shown, and nothing in it commands the runner whose log it may be printed in, wherever it folds.
 */
export function toCalendarText(text: string): string {
  const inert = disarmLogCommands(showInvisible(text)).replaceAll('::', `:${HARMLESS_COLON}`);
  return inert.replace(/[\\;,]/g, (character) => `\\${character}`);
}

/** A property on one line, folded at 75 bytes between characters (RFC 5545 3.1), with its break. */
export function foldLine(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character.codePointAt(0)!);
    if (bytes + size > MOST_BYTES) {
      folded += '\r\n ';
      // The space belongs to the line that it begins.
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return `${folded}\r\n`;
}

/** Bytes of a character in UTF-8. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
