import type { Severity } from '../../diagnostics/severity.ts';
import { toTerminalText } from '../safe/terminal-text.ts';
import { type Cell, cutCells } from './cells.ts';
import { type ClippedLine, clipCells, totalColumns } from './clip-cells.ts';
import { type Label, type LabelLines, linesOfLabel } from './frame-lines.ts';
import { type LineTable, lineAt } from './line-table.ts';
import type { Paint } from './paint.ts';

/** What drawing a frame needs. */
export interface Frame {
  readonly table: LineTable;
  readonly labels: readonly Label[];
  /** Indexes of the lines to show, sorted. */
  readonly lines: readonly number[];
}

/** How a frame is drawn. */
export interface FrameStyle {
  readonly paint: Paint;
  readonly severity: Severity;
  /** Columns that line numbers take. */
  readonly gutter: number;
  /** Width of the whole report. */
  readonly columns: number;
}

interface PlacedLabel extends LabelLines {
  readonly label: Label;
}

const MARK = { primary: '^', related: '-' } as const;
const GUTTER_EXTRA = 3;

/** Draws the lines of a file with the stretches underlined, each with its words. */
export function drawFrame(frame: Frame, style: FrameStyle): string[] {
  const placed = frame.labels.map((label) => ({ label, ...linesOfLabel(frame.table, label) }));
  const barred = placed.find(({ first, last }) => last > first);
  const rows: string[] = [];
  let previous: number | undefined;
  for (const line of frame.lines) {
    const bar = barred === undefined ? '' : line >= barred.first && line <= barred.last ? '┃ ' : '  ';
    if (previous !== undefined && line > previous + 1) rows.push(style.paint.quiet(`${'⋮'.padStart(style.gutter)} │`));
    rows.push(...drawLine(frame, line, placed, drawBar(bar, barred, style), style));
    previous = line;
  }
  return rows;
}

function drawLine(
  { table }: Frame,
  index: number,
  placed: readonly PlacedLabel[],
  bar: string,
  style: FrameStyle,
): string[] {
  const line = lineAt(table, index);
  const start = table.starts[index]!;
  const touching = placed.filter(({ first, last }) => index === first || index === last);
  const stretches = touching.map((at) => ({ at, ...stretchOnLine(at, index, line, start) }));
  const focus = stretches[0]?.from ?? 0;
  const barColumns = placed.some(({ first, last }) => last > first) ? 2 : 0;
  const room = style.columns - style.gutter - GUTTER_EXTRA - barColumns;
  const clipped = clipCells(line, cutCells(line, focus), focus, room);
  const number = style.paint.quiet(`${String(index + 1).padStart(style.gutter)} │`);
  const rows = [`${number} ${bar}${clipped.before}${clipped.cells.map((cell) => cell.shown).join('')}${clipped.after}`];
  for (const { at, from, to } of stretches) {
    const words = index === at.last ? at.label.text : '';
    const drawn = drawMark(clipped, from, to, at.label, words, style);
    rows.push(`${style.paint.quiet(`${' '.repeat(style.gutter)} │`)} ${bar}${drawn}`);
  }
  return rows.map((row) => row.trimEnd());
}

/** The part of a label on one line, as offsets inside the line; a stretch of many lines spares the indentation. */
function stretchOnLine(at: PlacedLabel, index: number, line: string, start: number): { from: number; to: number } {
  const { range } = at.label;
  const from = index === at.first ? range.start.offset - start : line.length - line.trimStart().length;
  const to = index === at.last ? Math.min(range.end.offset - start, line.length) : line.trimEnd().length;
  return { from: Math.min(from, line.length), to: Math.max(to, from) };
}

function drawMark(line: ClippedLine, from: number, to: number, label: Label, words: string, style: FrameStyle): string {
  const before = line.cells.filter((cell) => cell.end <= from);
  const under = line.cells.filter((cell) => cell.end > from && cell.start < to);
  const indent = line.before.length + totalColumns(before);
  const mark = MARK[label.kind].repeat(Math.max(1, totalColumns(under satisfies readonly Cell[])));
  const brush = label.kind === 'primary' ? style.paint.severity[style.severity] : style.paint.related;
  return ' '.repeat(indent) + brush(words === '' ? mark : `${mark} ${toTerminalText(words)}`);
}

function drawBar(bar: string, barred: PlacedLabel | undefined, { paint, severity }: FrameStyle): string {
  if (barred === undefined || bar.trim() === '') return bar;
  return barred.label.kind === 'primary' ? paint.severity[severity](bar) : paint.related(bar);
}
