import { toTerminalText } from '../safe/terminal-text.ts';
import { showCodePoint } from '../safe/visible-text.ts';
import { charactersOf, widthOf } from '../text-width.ts';

/** One character as a reader counts them, with the columns it takes on a terminal. */
export interface Cell {
  readonly shown: string;
  readonly columns: number;
  /** UTF-16 offsets inside the line, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const TAB_STOP = 4;
const TAB_ARROW = '→';
const PLAIN_ASCII = /^[\x20-\x22\x24-\x7e]*$/;
// Spaces that look like the ordinary one and are not: YAML takes them for letters.
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
/** Longest stretch that is cut into characters; the rest of a line only counts. */
const MOST_UNITS = 4_000;
const UNITS_BEFORE_FOCUS = 500;

/**
 * Cuts a line into cells: tabs are drawn to their stop, wide characters count twice, and what is invisible is shown.
 * @param focus offset that must be among the cells of a very long line
 */
export function cutCells(line: string, focus: number): readonly Cell[] {
  const from = line.length <= MOST_UNITS ? 0 : wholeCharacter(line, Math.max(0, focus - UNITS_BEFORE_FOCUS));
  const stretch = line.slice(from, wholeCharacter(line, from + MOST_UNITS));
  return PLAIN_ASCII.test(stretch) ? cutAscii(stretch, from) : cutCharacters(stretch, from);
}

function cutAscii(text: string, from: number): Cell[] {
  return Array.from(text, (shown, i) => ({ shown, columns: 1, start: from + i, end: from + i + 1 }));
}

function cutCharacters(text: string, from: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of charactersOf(text)) {
    const shown = segment === '\t' ? drawTab(column) : segment === '[' ? drawBracket(text, index) : drawText(segment);
    const columns = widthOf(shown);
    cells.push({ shown, columns, start: from + index, end: from + index + segment.length });
    column += columns;
  }
  return cells;
}

function drawTab(column: number): string {
  return TAB_ARROW.padEnd(TAB_STOP - (column % TAB_STOP));
}

function drawText(segment: string): string {
  return toTerminalText(segment).replace(ODD_SPACE, showCodePoint);
}

// A command of a CI runner spans several characters, so its bracket is judged with what stands before it.
function drawBracket(text: string, index: number): string {
  const opening = /##[A-Za-z]*$/.exec(text.slice(Math.max(0, index - 40), index));
  return opening === null ? '[' : toTerminalText(`${opening[0]}[`).slice(opening[0].length);
}

function wholeCharacter(line: string, offset: number): number {
  return (line.charCodeAt(offset) & 0xfc00) === 0xdc00 ? offset - 1 : offset;
}
