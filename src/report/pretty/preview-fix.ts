import type { DiagnosticFix, TextEdit } from '../../diagnostics/diagnostic.ts';
import { createLineTable, type LineTable, lineAt, lineIndexAt } from './line-table.ts';

/** A fix that changes more lines than this is better looked at with `--diff`. */
const MOST_LINES = 6;

/**
 * The lines that a fix would write, each after `+ `, with those it takes away, after `- `, where it does more than change
 * one line. Empty when the fix reaches into several files or over many lines.
 */
export function previewFix(
  { edits }: DiagnosticFix,
  tableOf: (file: string) => LineTable | undefined,
): readonly string[] {
  const sorted = [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const table = first === undefined ? undefined : tableOf(first.file);
  if (table === undefined || first === undefined || last === undefined) return [];
  if (sorted.some((edit) => edit.file !== first.file)) return [];
  const [from, to] = [lineIndexAt(table, first.range.start.offset), lineIndexAt(table, last.range.end.offset)];
  if (to - from > MOST_LINES) return [];
  const before = applyEdits(table, from, to, []);
  const lines = keepChanged(linesOf(before), linesOf(applyEdits(table, from, to, sorted)));
  return isSpaceOnly(sorted, table) ? lines : dedent(lines);
}

/** The lines from one to another, as one text, after the edits. */
function applyEdits({ text, starts }: LineTable, from: number, to: number, edits: readonly TextEdit[]): string {
  let written = '';
  let at = starts[from]!;
  for (const { range, text: replacement } of edits) {
    written += text.slice(at, range.start.offset) + replacement;
    at = range.end.offset;
  }
  return written + text.slice(at, starts[to + 1] ?? text.length);
}

function linesOf(text: string): readonly string[] {
  const { starts, ...table } = createLineTable(text.replace(/\r?\n$/, ''));
  return text === '' ? [] : starts.map((_, i) => lineAt({ ...table, starts }, i));
}

function keepChanged(before: readonly string[], after: readonly string[]): readonly string[] {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const gone = before.slice(head, before.length - tail);
  const come = after.slice(head, after.length - tail);
  if (gone.length + come.length > MOST_LINES) return [];
  // The frame above shows the one line as it is.
  const isOneLine = gone.length === 1 && come.length === 1;
  return [...(isOneLine ? [] : gone.map((line) => `- ${line}`)), ...come.map((line) => `+ ${line}`)];
}

/** A fix of nothing but spaces: there the indentation is what the reader looks for. */
function isSpaceOnly(edits: readonly TextEdit[], { text }: LineTable): boolean {
  return edits.every((edit) => (edit.text + text.slice(edit.range.start.offset, edit.range.end.offset)).trim() === '');
}

/** Takes away the indentation that all lines share; the marks stay. */
function dedent(lines: readonly string[]): readonly string[] {
  const filled = lines.map((line) => line.slice(2)).filter((line) => line.trim() !== '');
  const shared = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(0, 2) + line.slice(2 + shared));
}
