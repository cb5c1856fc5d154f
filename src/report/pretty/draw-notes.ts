import { toTerminalText } from '../safe/terminal-text.ts';
import { cutCells } from './cells.ts';
import { clipCells } from './clip-cells.ts';
import type { Note } from './notes.ts';
import type { Paint } from './paint.ts';
import { wrapText } from './wrap-text.ts';

interface NotesStyle {
  readonly paint: Paint;
  /** Columns that line numbers take. */
  readonly gutter: number;
  /** Width of the whole report. */
  readonly columns: number;
}

interface Row {
  readonly text: string;
  readonly isFirst: boolean;
}

/** Draws the notes under a frame. Every row begins with the frame: what a file says never stands first in a line. */
export function drawNotes(notes: readonly Note[], { paint, gutter, columns }: NotesStyle): string[] {
  const rows = notes.flatMap((note) => writeNote(note, columns - gutter - ' ├─ '.length, paint));
  return rows.map(({ text, isFirst }, i) => {
    const corner = (i === rows.length - 1 ? '╰' : isFirst ? '├' : '│') + (isFirst ? '─' : ' ');
    return `${' '.repeat(gutter + 1)}${paint.quiet(corner)} ${text}`.trimEnd();
  });
}

function writeNote({ name, text, preview }: Note, columns: number, paint: Paint): Row[] {
  const label = `${name}: `;
  const margin = ' '.repeat(label.length);
  const lines = text.split('\n').flatMap((line) => wrapText(toTerminalText(line), columns - label.length));
  return [
    ...lines.map((line, i) => ({ text: (i === 0 ? paint.strong(label) : margin) + line, isFirst: i === 0 })),
    ...preview.map((line) => ({ text: margin + drawPreview(line, columns - label.length, paint), isFirst: false })),
  ];
}

function drawPreview(line: string, columns: number, { good, bad }: Paint): string {
  const { cells, before, after } = clipCells(line, cutCells(line, 0), 0, columns);
  const brush = line.startsWith('+') ? good : bad;
  return brush(before + cells.map((cell) => cell.shown).join('') + after);
}
