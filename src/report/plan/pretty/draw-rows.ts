import { clipText } from '../../safe/clip-text.ts';
import { toTerminalText } from '../../safe/terminal-text.ts';
import { widthOf } from '../../text-width.ts';
import { fitText } from './fit-text.ts';
import { type Give, shrinkColumns } from './shrink-columns.ts';

/** A cell of a table: text from anywhere, and how it is painted. */
export interface RowCell {
  readonly text: string;
  readonly brush?: ((text: string) => string) | undefined;
  /** Numbers stand on the right. */
  readonly isRight?: boolean;
  /** How its column gives way on a narrow screen; what the first row says holds for all. */
  readonly give?: Give;
}

const GAP = '  ';
/** Longest text that is measured at all: no screen is wider. */
const MOST_UNITS = 1_000;

/**
 * Rows of cells under one another, aligned by their width on screen; a column that holds nothing is left out, and on a
 * narrow screen the columns give way as their cells say.
 */
export function drawRows(rows: readonly (readonly RowCell[])[], columns: number): string[] {
  const safe = rows.map((cells) => cells.map((cell) => ({ ...cell, text: makeSafe(cell.text) })));
  const widths = shrinkColumns(measure(safe), columns, GAP.length);
  const kept = widths.flatMap((width, i) => (width > 0 ? [i] : []));
  return safe.map((all) => {
    const cells = kept.map((i) => all[i] ?? { text: '' });
    const last = cells.findLastIndex(({ text }) => text !== '');
    return cells
      .slice(0, last + 1)
      .map((cell, i) => drawCell(cell, widths[kept[i]!]!, i === last))
      .join(GAP);
  });
}

function makeSafe(text: string): string {
  return toTerminalText(clipText(text, MOST_UNITS));
}

function measure(rows: readonly (readonly RowCell[])[]): { width: number; give: Give }[] {
  const count = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: count }, (_, i) => ({
    width: rows.reduce((width, cells) => Math.max(width, widthOf(cells[i]?.text ?? '')), 0),
    give: rows[0]?.[i]?.give ?? 'some',
  }));
}

function drawCell(
  { text, brush = (plain) => plain, isRight = false }: RowCell,
  width: number,
  isLast: boolean,
): string {
  const fitted = fitText(text, width);
  const space = ' '.repeat(Math.max(0, width - widthOf(fitted)));
  if (isRight) return space + brush(fitted);
  return brush(fitted) + (isLast ? '' : space);
}
