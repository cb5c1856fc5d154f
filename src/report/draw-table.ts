import { toTerminalText } from './safe/terminal-text.ts';
import { widthOf } from './text-width.ts';

/** A column of a table: its heading, and on which side its cells stand. */
export interface Column {
  readonly heading: string;
  readonly side: 'left' | 'right';
}

/** A table for a terminal, each row on a line, columns aligned by their width on screen. */
export function drawTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map((column) => column.heading), ...rows].map((cells) => cells.map(toTerminalText));
  const widths = columns.map((_, i) => Math.max(...lines.map((cells) => widthOf(cells[i] ?? ''))));
  const draw = (cells: readonly string[]): string =>
    columns
      .map(({ side }, i) => {
        const cell = cells[i] ?? '';
        const space = ' '.repeat(widths[i]! - widthOf(cell));
        return side === 'left' ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const [heading = [], ...body] = lines;
  return [draw(heading), rule, ...body.map(draw)].map((line) => `${line}\n`).join('');
}
