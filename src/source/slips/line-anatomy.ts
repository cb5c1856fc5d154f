/** The parts of a line of block YAML, as columns from 0. */
export interface LineAnatomy {
  /** Column of the first character that is no space. */
  readonly indent: number;
  /** Column after the dashes and the spaces that follow them. */
  readonly content: number;
  /** The key as written, without its colon; `undefined` when the line has none. */
  readonly key: string | undefined;
  /** Column of the value; the line's length when there is none. */
  readonly value: number;
  /** Column after the last character that is no white space. */
  readonly end: number;
}

const DASHES = /^[ \t]*(?:-(?:[ \t]+|$))*/;
const KEY = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'[\]{}#,|>-][^\n]*?|-[^\s:][^\n]*?)[ \t]*(?=:(?:\s|$))/;

/** Takes a line apart. */
export function anatomyOf(line: string): LineAnatomy {
  const end = line.trimEnd().length;
  const indent = /^[ \t]*/.exec(line)![0].length;
  const content = Math.min(DASHES.exec(line)![0].length, Math.max(end, indent));
  const found = KEY.exec(line.slice(content));
  if (found === null) return { indent, content, key: undefined, value: content, end };
  const colon = content + found[0].length;
  const value = colon + 1 + /^[ \t]*/.exec(line.slice(colon + 1))![0].length;
  return { indent, content, key: found[0].trimEnd(), value: Math.min(value, Math.max(end, colon + 1)), end };
}

/** Whether nothing but a comment, if anything, stands on the line. */
export function isBlank(line: string | undefined): boolean {
  return line === undefined || /^\s*(?:#|$)/.test(line);
}

/** The next line that is not blank, or `undefined` at the end. */
export function nextLine(lines: readonly string[], line: number): number | undefined {
  for (let next = line + 1; next < lines.length; next++) if (!isBlank(lines[next])) return next;
  return undefined;
}

/** Spaces at the start of the line. */
export function indentOf(line: string): number {
  return /^ */.exec(line)![0].length;
}
