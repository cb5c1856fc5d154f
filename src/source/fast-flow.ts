import { resolvePlain } from './core-scalar.ts';
import type { Shape } from './shape.ts';
import type { MapValue, Value } from './value.ts';

/** Says that the fast reader does not know, and the file goes to the reference parser. */
export const UNKNOWN: unique symbol = Symbol('unknown');

/** A value and the offset behind it in the line. */
interface Read {
  readonly value: Value;
  readonly end: number;
}

const DOUBLE_QUOTED = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
// The last quote is no half of a doubled one: then the text goes on.
const SINGLE_QUOTED = /'(?:[^']|'')*'(?!')/y;
// No indicator, no comment sign, no colon that could end a key.
const FLOW_PLAIN = /(?:[^\s,[\]{}#:&*!|>'"%@`?-]|-(?=[^\s,[\]{}#:]))(?:[^,[\]{}#:\n]|:(?=[^\s,[\]{}]))*/y;
const FLOW_KEY = /([\p{L}\p{N}][\p{L}\p{N}_./-]*): +/uy;
const SPACES = / */y;
const DEEPEST = 30;

/** Reads a quoted text or a one-line flow collection that begins at `start`. */
export function readFlow(line: string, start: number, shape: Shape | undefined, depth = 0): Read | typeof UNKNOWN {
  const first = line[start];
  if (first === '"') return readDoubleQuoted(line, start);
  if (first === "'") return readSingleQuoted(line, start);
  if (depth > DEEPEST) return UNKNOWN;
  if (first === '[') return readList(line, start, shape, depth);
  if (first === '{') return readMap(line, start, shape, depth);
  return readPlain(line, start, shape);
}

function readDoubleQuoted(line: string, start: number): Read | typeof UNKNOWN {
  const token = match(DOUBLE_QUOTED, line, start);
  return token === undefined ? UNKNOWN : { value: JSON.parse(token) as string, end: start + token.length };
}

function readSingleQuoted(line: string, start: number): Read | typeof UNKNOWN {
  const token = match(SINGLE_QUOTED, line, start);
  return token === undefined ? UNKNOWN : { value: token.slice(1, -1).replaceAll("''", "'"), end: start + token.length };
}

function readPlain(line: string, start: number, shape: Shape | undefined): Read | typeof UNKNOWN {
  const token = match(FLOW_PLAIN, line, start)?.trimEnd();
  return token === undefined ? UNKNOWN : { value: resolvePlain(token, shape), end: start + token.length };
}

function readList(line: string, start: number, shape: Shape | undefined, depth: number): Read | typeof UNKNOWN {
  const items: Value[] = [];
  let at = skipSpaces(line, start + 1);
  if (line[at] === ']') return { value: items, end: at + 1 };
  for (;;) {
    const item = readFlow(line, at, shape?.items, depth + 1);
    if (item === UNKNOWN) return UNKNOWN;
    items.push(item.value);
    at = skipSpaces(line, item.end);
    if (line[at] === ']') return { value: items, end: at + 1 };
    if (line[at] !== ',') return UNKNOWN;
    at = skipSpaces(line, at + 1);
  }
}

function readMap(line: string, start: number, shape: Shape | undefined, depth: number): Read | typeof UNKNOWN {
  const map: { [key: string]: Value } = Object.create(null);
  let at = skipSpaces(line, start + 1);
  if (line[at] === '}') return { value: map as MapValue, end: at + 1 };
  for (;;) {
    FLOW_KEY.lastIndex = at;
    const key = FLOW_KEY.exec(line)?.[1];
    if (key === undefined || key in map || typeof resolvePlain(key, undefined) !== 'string') return UNKNOWN;
    const value = readFlow(line, FLOW_KEY.lastIndex, shapeOf(shape, key), depth + 1);
    if (value === UNKNOWN) return UNKNOWN;
    map[key] = value.value;
    at = skipSpaces(line, value.end);
    if (line[at] === '}') return { value: map as MapValue, end: at + 1 };
    if (line[at] !== ',') return UNKNOWN;
    at = skipSpaces(line, at + 1);
  }
}

/** The shape of a map's value; `fields` may come from JSON, so only its own keys count. */
export function shapeOf(shape: Shape | undefined, key: string): Shape | undefined {
  if (shape?.fields && Object.hasOwn(shape.fields, key)) return shape.fields[key];
  return shape?.values;
}

function skipSpaces(line: string, start: number): number {
  SPACES.lastIndex = start;
  SPACES.test(line);
  return SPACES.lastIndex;
}

function match(pattern: RegExp, line: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(line)?.[0];
}
