import { type ComposeError, compose } from '../compose.ts';
import { createLineIndex, type LineIndex, lineAt } from '../line-index.ts';
import { quotedStart } from '../quoted-start.ts';
import { indentOf, isBlank } from './line-anatomy.ts';

/** Where a text stops being YAML. */
export interface Stop {
  readonly line: number;
  /** From 0, in UTF-16 units. */
  readonly column: number;
  /** The line on which the quoted text begins that ends here, when it begins further up. */
  readonly opening?: number;
}

/** The lines that a probe reads, in order: all of them, or of a long text those around a place. */
export type Window = readonly number[];

/** A text of more lines is probed around the place at hand only, so that the work does not grow with the text. */
const MOST_LINES = 4000;
const AROUND = 150;

/** Where the lines of the window stop being YAML, in line numbers of the whole text. */
export function probe(lines: readonly string[], window: Window): Stop | undefined {
  const text = window.map((line) => lines[line]).join('\n');
  const { errors, tooDeepAt } = compose(text);
  if (tooDeepAt !== undefined || errors[0] === undefined) return undefined;
  const { line, column, opening } = stopAt(createLineIndex(text), errors[0]);
  return { line: window[line] ?? line, column, ...(opening !== undefined && { opening: window[opening] ?? opening }) };
}

/** The line and column of an error. */
export function stopAt(index: LineIndex, error: ComposeError): Stop {
  const line = lineAt(index, error.start);
  const column = error.start - index.starts[line]!;
  const quote = quotedStart(index.text, error.start);
  return quote === undefined ? { line, column } : { line, column, opening: lineAt(index, quote) };
}

/** Whether two stops are one. */
export function isSameStop(a: Stop | undefined, b: Stop | undefined): boolean {
  return a?.line === b?.line && a?.column === b?.column;
}

/** Every line of the text. */
export function wholeWindow(lines: readonly string[]): Window {
  return lines.map((_, line) => line);
}

/** The lines around a stop with the keys that they stand below, when those stop at the same place; else all lines. */
export function windowAround(lines: readonly string[], stop: Stop): Window {
  if (lines.length <= MOST_LINES) return wholeWindow(lines);
  const opening = stop.opening ?? stop.line;
  const from = Math.max(0, opening - AROUND);
  const parents: number[] = [];
  let indent = isBlank(lines[from]) ? Number.POSITIVE_INFINITY : indentOf(lines[from]!);
  for (let line = from - 1; line >= 0 && indent > 0; line--) {
    const raw = lines[line]!;
    if (isBlank(raw) || indentOf(raw) >= indent) continue;
    indent = indentOf(raw);
    parents.unshift(line);
  }
  const window = [...parents];
  for (let line = from; line < Math.min(lines.length, stop.line + AROUND); line++) {
    if (line < opening + AROUND || line >= stop.line - AROUND) window.push(line);
  }
  return isSameStop(probe(lines, window), stop) ? window : wholeWindow(lines);
}
