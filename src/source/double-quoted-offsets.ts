import { type Offsets, push } from './offsets.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', N: '\u0085' },
  ...{ _: '\u00a0', L: '\u2028', P: '\u2029', ' ': ' ', '"': '"', '/': '/', '\\': '\\', '\t': '\t' },
};
const CODE_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Decodes the inside of double quotes, unit by unit (YAML 1.2, 7.3.1). */
export function doubleQuotedOffsets(text: string, start: number, end: number, offsets: Offsets): void {
  let at = start;
  while (at < end) {
    const character = text[at]!;
    if (character === '\\') at = escape(text, at, offsets);
    else if (' \t\r\n'.includes(character)) at = whiteSpace(text, at, end, offsets);
    else {
      push(offsets, character, at, at + 1);
      at++;
    }
  }
}

/** White space: as it is inside a line, folded around line breaks. Gives the offset after it. */
function whiteSpace(text: string, start: number, end: number, offsets: Offsets): number {
  let next = start;
  const breaks: number[] = [];
  while (next < end && ' \t\r\n'.includes(text[next]!)) {
    if (text[next] === '\n') breaks.push(next);
    next++;
  }
  if (breaks.length === 0) for (let at = start; at < next; at++) push(offsets, text[at]!, at, at + 1);
  else if (breaks.length === 1) push(offsets, ' ', breaks[0]!, breaks[0]! + 1);
  else for (const lineFeed of breaks.slice(1)) push(offsets, '\n', lineFeed, lineFeed + 1);
  return next;
}

/** One escape; an escaped line break joins two lines. Gives the offset after it. */
function escape(text: string, start: number, offsets: Offsets): number {
  const sign = text[start + 1] ?? '';
  const length = CODE_LENGTHS[sign];
  if (length !== undefined) {
    const code = Number.parseInt(text.slice(start + 2, start + 2 + length), 16);
    push(offsets, code <= 0x10ffff ? String.fromCodePoint(code) : '', start, start + 2 + length);
    return start + 2 + length;
  }
  if (sign === '\n' || sign === '\r') {
    let next = text.indexOf('\n', start) + 1;
    while (text[next] === ' ' || text[next] === '\t') next++;
    return next;
  }
  push(offsets, ESCAPES[sign] ?? `\\${sign}`, start, start + 2);
  return start + 2;
}
