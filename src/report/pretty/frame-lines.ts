import type { Range } from '../../diagnostics/diagnostic.ts';
import { type LineTable, lineAt, lineIndexAt } from './line-table.ts';

/** A stretch to underline, with the words that stand behind the underline. */
export interface Label {
  readonly kind: 'primary' | 'related';
  readonly range: Range;
  readonly text: string;
}

/** The lines, as indexes from 0, that a label covers; its last one holds the last character, not the exclusive end. */
export interface LabelLines {
  readonly first: number;
  readonly last: number;
}

/** A stretch of more lines than this is shown by its beginning and its end. */
const MOST_LINES = 6;
const LINES_AT_BEGINNING = 3;
/** How many headings above are shown, so that a reader knows where in the file a line stands. */
const HEADINGS = { primary: 3, related: 1 } as const;
const MOST_LINES_SEARCHED = 5_000;

/** Finds the lines of a label. */
export function linesOfLabel(table: LineTable, { range }: Label): LabelLines {
  const first = lineIndexAt(table, range.start.offset);
  const end = Math.max(range.start.offset, range.end.offset - 1);
  return { first, last: lineIndexAt(table, Math.min(end, table.text.length)) };
}

/**
 * The lines of a frame, sorted: those of its labels, and above each the keys that it stands under, found by indentation
 * alone, because a file that does not parse has findings too. A gap of a single line is filled.
 */
export function selectFrameLines(table: LineTable, labels: readonly Label[]): readonly number[] {
  const chosen = new Set<number>();
  for (const label of labels) {
    const { first, last } = linesOfLabel(table, label);
    for (const heading of headingsAbove(table, first, HEADINGS[label.kind])) chosen.add(heading);
    const isLong = last - first + 1 > MOST_LINES;
    for (let line = first; line < (isLong ? first + LINES_AT_BEGINNING : last); line++) chosen.add(line);
    chosen.add(last);
  }
  const lines = [...chosen].sort((a, b) => a - b);
  return lines.flatMap((line, i) => (line - lines[i - 1]! === 2 ? [line - 1, line] : [line]));
}

/** The outermost heading and the nearest ones, at most `most`. */
function headingsAbove(table: LineTable, index: number, most: number): number[] {
  const found: number[] = [];
  let below = lineAt(table, index);
  if (below.trim() === '' && index > 0) return [index - 1];
  const end = Math.max(0, index - MOST_LINES_SEARCHED);
  for (let i = index - 1; i >= end && indentation(below) + (isItem(below) ? 1 : 0) > 0; i--) {
    const line = lineAt(table, i);
    if (/^---(?:\s|$)/.test(line)) break;
    if (isHeadingOf(line, below)) {
      found.push(i);
      below = line;
    }
  }
  return found.length <= most ? found : [...found.slice(0, most - 1), found.at(-1)!];
}

function isHeadingOf(line: string, below: string): boolean {
  if (/^\s*(?:#|$)/.test(line)) return false;
  const difference = indentation(below) - indentation(line);
  // The items of a list may stand as far left as the key that holds them.
  return difference > 0 || (difference === 0 && isItem(below) && !isItem(line));
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

function isItem(line: string): boolean {
  return /^\s*-(?:\s|$)/.test(line);
}
