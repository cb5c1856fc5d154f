import { resolvePlain } from './core-scalar.ts';
import { endOfKey } from './end-of-key.ts';
import { readFlow, shapeOf, UNKNOWN } from './fast-flow.ts';
import type { Shape } from './shape.ts';
import type { Value } from './value.ts';

/** The lines of the file that hold something, and how far the reader has come. */
interface Cursor {
  readonly lines: readonly string[];
  /** Index of the next line with content. */
  at: number;
  /** Its indentation in spaces, -1 at the end of the file. */
  indent: number;
}

// Tabs, carriage returns, other controls, exotic spaces and line ends, a byte order mark, lone surrogates: all legal
// somewhere, none ordinary.
const UNUSUAL = /[\0-\x09\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff]/;
const DOCUMENT_MARK = /^(?:---|\.\.\.|%)/m;
const PLAIN = /^(?:[^\s,[\]{}#:&*!|>'"%@`?-]|[-:?](?=[^\s]))/;
const BLOCK_HEADER = /^[|>]-?$/;
const DEEPEST = 60;
/** Lines of one quoted text: each line that holds a quote tries the text anew. */
const MOST_LINES = 200;

/**
 * Reads the ordinary YAML that people write, at many times the speed of the reference parser: block maps and lists,
 * one-line plain and quoted texts, one-line flow collections, literal and folded blocks, comments on lines of their own. On the least
 * doubt (anchors, tags, tabs, several documents, texts over several lines, comments behind values, duplicate keys,
 * anything odd) it answers {@link UNKNOWN}, so every finding about syntax comes from the reference.
 */
export function readFast(text: string, shape: Shape): Value | typeof UNKNOWN {
  const body = text.startsWith('---\n') ? text.slice(4) : text;
  if (UNUSUAL.test(body) || !body.isWellFormed() || DOCUMENT_MARK.test(body)) return UNKNOWN;
  const cursor: Cursor = { lines: body.split('\n'), at: -1, indent: 0 };
  advance(cursor);
  if (cursor.indent !== 0) return UNKNOWN;
  const value = readBlock(cursor, 0, shape, 0);
  return isAtEnd(cursor) ? value : UNKNOWN;
}

function isAtEnd(cursor: Cursor): boolean {
  return cursor.indent === -1;
}

/** Goes to the next line that is neither blank nor a comment. */
function advance(cursor: Cursor): void {
  for (cursor.at++; cursor.at < cursor.lines.length; cursor.at++) {
    const line = cursor.lines[cursor.at] as string;
    let indent = 0;
    while (line.charCodeAt(indent) === 32) indent++;
    if (indent < line.length && line[indent] !== '#') {
      cursor.indent = indent;
      return;
    }
  }
  cursor.indent = -1;
}

function readBlock(cursor: Cursor, indent: number, shape: Shape | undefined, depth: number): Value | typeof UNKNOWN {
  if (depth > DEEPEST) return UNKNOWN;
  const line = cursor.lines[cursor.at] as string;
  return isItem(line, indent) ? readList(cursor, indent, shape, depth) : readMap(cursor, indent, indent, shape, depth);
}

function isItem(line: string, indent: number): boolean {
  return line[indent] === '-' && (line.length === indent + 1 || line[indent + 1] === ' ');
}

function readList(cursor: Cursor, indent: number, shape: Shape | undefined, depth: number): Value | typeof UNKNOWN {
  const items: Value[] = [];
  while (cursor.indent === indent) {
    const line = cursor.lines[cursor.at] as string;
    if (!isItem(line, indent)) break;
    let start = indent + 1;
    while (line.charCodeAt(start) === 32) start++;
    if (start >= line.length) return UNKNOWN;
    const item = readItem(cursor, start, indent, shape?.items, depth);
    if (item === UNKNOWN) return UNKNOWN;
    items.push(item);
  }
  return cursor.indent > indent ? UNKNOWN : items;
}

/** What stands behind a dash: a list of its own, a map, or a value. */
function readItem(
  cursor: Cursor,
  start: number,
  indent: number,
  shape: Shape | undefined,
  depth: number,
): Value | typeof UNKNOWN {
  const line = cursor.lines[cursor.at] as string;
  if (isItem(line, start)) {
    if (depth > DEEPEST) return UNKNOWN;
    cursor.indent = start;
    return readList(cursor, start, shape, depth + 1);
  }
  return endOfKey(line, start) >= 0
    ? readMap(cursor, start, start, shape, depth + 1)
    : readValue(cursor, start, indent, shape);
}

/** Reads a block map whose first key begins at `start` of the present line and whose other keys stand at `indent`. */
function readMap(
  cursor: Cursor,
  start: number,
  indent: number,
  shape: Shape | undefined,
  depth: number,
): Value | typeof UNKNOWN {
  const map: { [key: string]: Value } = Object.create(null);
  if (depth > DEEPEST) return UNKNOWN;
  for (let column = start; ; column = indent) {
    const line = cursor.lines[cursor.at] as string;
    const end = endOfKey(line, column);
    if (end < 0) return UNKNOWN;
    const key = line.slice(column, end);
    if (key in map || typeof resolvePlain(key, undefined) !== 'string') return UNKNOWN;
    let at = end + 1;
    while (line.charCodeAt(at) === 32) at++;
    const inner = shapeOf(shape, key);
    const isBare = at >= line.length || (line[at] === '#' && (line[at + 1] ?? ' ') === ' ');
    const value = !isBare ? readValue(cursor, at, indent, inner) : readNested(cursor, indent, inner, depth);
    if (value === UNKNOWN) return UNKNOWN;
    map[key] = value;
    if (cursor.indent > indent) return UNKNOWN;
    if (cursor.indent < indent || isItem(cursor.lines[cursor.at] as string, indent)) return map;
  }
}

/**
 * What stands below a key without a value of its own: a block further in, or a list at the same place. Nothing at all may
 * be a text that became a comment, which only the reference can tell.
 */
function readNested(cursor: Cursor, indent: number, shape: Shape | undefined, depth: number): Value | typeof UNKNOWN {
  advance(cursor);
  if (cursor.indent > indent) return readBlock(cursor, cursor.indent, shape, depth + 1);
  if (cursor.indent === indent && isItem(cursor.lines[cursor.at] as string, indent))
    return readList(cursor, indent, shape, depth + 1);
  return UNKNOWN;
}

/** A value on the present line from `start` on; the cursor is left at the next line with content. */
function readValue(cursor: Cursor, start: number, indent: number, shape: Shape | undefined): Value | typeof UNKNOWN {
  const written = cursor.lines[cursor.at] as string;
  const uncommented = withoutComment(written, start);
  const line = uncommented.trimEnd();
  // A comment ends a text: nothing may go on below it.
  if (uncommented !== written && line.length < written.trimEnd().length && continuation(cursor, indent)) return UNKNOWN;
  const first = line[start];
  if (first === '|' || first === '>')
    return BLOCK_HEADER.test(line.slice(start)) ? readBlockText(cursor, indent, line.slice(start)) : UNKNOWN;
  const value =
    first === '"' || first === "'" || first === '[' || first === '{'
      ? readEnclosed(cursor, line, start, indent, shape)
      : readPlain(cursor, line.slice(start), indent, shape);
  advance(cursor);
  return value;
}

function readEnclosed(
  cursor: Cursor,
  line: string,
  start: number,
  indent: number,
  shape: Shape | undefined,
): Value | typeof UNKNOWN {
  const read = readFlow(line, start, shape);
  if (read !== UNKNOWN) {
    const rest = line.slice(read.end);
    if (rest === '') return read.value;
    return /^ +#(?: |$)/.test(rest) && continuation(cursor, indent) === undefined ? read.value : UNKNOWN;
  }
  const quote = line[start];
  if (quote !== '"' && quote !== "'") return UNKNOWN;
  // A quoted text that goes on: a line break with the spaces around it is one space, empty lines are line breaks.
  let folded = line.slice(start);
  for (let taken = 0; taken < MOST_LINES; taken++) {
    let empty = 0;
    while (cursor.lines[cursor.at + 1]?.trim() === '') {
      cursor.at++;
      empty++;
    }
    const next = continuation(cursor, indent);
    if (next === undefined || folded.endsWith('\\')) return UNKNOWN;
    cursor.at++;
    folded += (empty === 0 ? ' ' : (quote === '"' ? '\\n' : '\n').repeat(empty)) + next;
    if (!next.includes(quote)) continue;
    const whole = readFlow(folded, 0, shape);
    if (whole !== UNKNOWN) return whole.end === folded.length ? whole.value : UNKNOWN;
  }
  return UNKNOWN;
}

function readPlain(cursor: Cursor, first: string, indent: number, shape: Shape | undefined): Value | typeof UNKNOWN {
  if (!PLAIN.test(first) || isDoubtful(first) || isSlipOfList(first)) return UNKNOWN;
  // `name:Ayşe` where fields are meant is a slip that only the reference reports.
  if (shape !== undefined && shape.text !== true && first.includes(':')) return UNKNOWN;
  let written = first;
  for (let next = continuation(cursor, indent); next !== undefined; next = continuation(cursor, indent)) {
    if (next.startsWith('#')) break;
    if (isDoubtful(next) || next.startsWith('-')) return UNKNOWN;
    cursor.at++;
    written += ` ${next}`;
  }
  return resolvePlain(written, shape);
}

function isDoubtful(written: string): boolean {
  return written.includes(': ') || written.includes(' #') || written.endsWith(':');
}

/** `-ayse` where `- ayse` is meant. */
function isSlipOfList(written: string): boolean {
  return written.startsWith('-') && !/^-[\d.]/.test(written);
}

/** The next line without the spaces around it, when it can go on with a text that stands deeper than `indent`. */
function continuation(cursor: Cursor, indent: number): string | undefined {
  const next = cursor.lines[cursor.at + 1];
  const trimmed = next?.trim();
  if (next === undefined || !trimmed) return undefined;
  return next.length - next.trimStart().length > indent ? trimmed : undefined;
}

/** The line up to a comment behind a value: a `#` between spaces, outside of quotes. A `#label` is left for doubt. */
function withoutComment(line: string, start: number): string {
  const hash = line.indexOf(' # ', start);
  if (hash === -1 || /["']/.test(line.slice(start, hash)) || line.indexOf(' #', start) < hash) return line;
  return line.slice(0, hash);
}

/** A literal or folded block whose lines all stand at least as far in as its first one, which is not blank. */
function readBlockText(cursor: Cursor, indent: number, header: string): string | typeof UNKNOWN {
  const first = cursor.lines[cursor.at + 1] ?? '';
  const inner = first.length - first.trimStart().length;
  if (first.trim() === '' || inner <= indent) return UNKNOWN;
  const taken: string[] = [];
  for (cursor.at++; cursor.at < cursor.lines.length; cursor.at++) {
    const line = cursor.lines[cursor.at] as string;
    const depth = line.length - line.trimStart().length;
    if (line.trim() === '') taken.push(line.slice(inner));
    else if (depth >= inner) taken.push(line.slice(inner));
    else break;
  }
  const followed = cursor.lines[cursor.at];
  if (followed !== undefined && followed.length - followed.trimStart().length > indent) return UNKNOWN;
  cursor.at--;
  advance(cursor);
  while (taken.at(-1) === '') taken.pop();
  if (taken.at(-1)?.trim() === '') return UNKNOWN;
  const text = header.startsWith('>') ? fold(taken) : taken.join('\n');
  return text === undefined ? UNKNOWN : text + (header.endsWith('-') ? '' : '\n');
}

/** Lines as one: a line break is a space, empty lines are line breaks. Lines further in are not folded: not known. */
function fold(lines: readonly string[]): string | undefined {
  if (lines.some((line) => line.startsWith(' '))) return undefined;
  return lines.join('\n').replace(/(?<!\n)\n(?!\n)|\n(\n+)/g, (_, breaks: string | undefined) => breaks ?? ' ');
}
