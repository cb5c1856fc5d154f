import type { CST, Scalar } from 'yaml';
import { blockOffsets } from './block-offsets.ts';
import { doubleQuotedOffsets } from './double-quoted-offsets.ts';
import { createOffsets, type Offsets, push } from './offsets.ts';

/**
 * Where each UTF-16 unit of a scalar's decoded text stands in the source; `undefined` when that cannot be told for
 * certain, and the whole scalar must do.
 */
export function decodedOffsets(text: string, node: Scalar.Parsed): Offsets | undefined {
  const [start, end] = node.range;
  const offsets = createOffsets();
  if (node.type === 'QUOTE_DOUBLE') doubleQuotedOffsets(text, start + 1, end - 1, offsets);
  else if (node.type === 'QUOTE_SINGLE') foldedLineOffsets(text, start + 1, end - 1, offsets, true);
  else if (node.type === 'PLAIN') foldedLineOffsets(text, start, end, offsets, false);
  else {
    const token = node.srcToken as CST.BlockScalar | undefined;
    if (token === undefined) return undefined;
    blockOffsets(token, end - token.source.length, offsets);
  }
  return offsets.text === node.source ? offsets : undefined;
}

/** Plain and single-quoted text: a line break is a space, empty lines are line breaks, white space around both goes. */
function foldedLineOffsets(text: string, start: number, end: number, offsets: Offsets, isQuoted: boolean): void {
  let at = start;
  while (at < end) {
    const lineEnd = lineBreak(text, at, end);
    const isLast = lineEnd === end;
    const contentEnd = isLast ? end : trimEnd(text, at, lineEnd);
    for (let unit = at; unit < contentEnd; unit++) {
      const isDoubled = isQuoted && text[unit] === "'" && unit + 1 < contentEnd;
      push(offsets, text[unit]!, unit, isDoubled ? unit + 2 : unit + 1);
      if (isDoubled) unit++;
    }
    if (isLast) return;
    at = foldBreaks(text, lineEnd, end, offsets);
    if (at === end) return;
  }
}

/** Writes what the line breaks at `at` fold to, and gives the start of the next line's content. */
function foldBreaks(text: string, at: number, end: number, offsets: Offsets): number {
  const breaks: number[] = [];
  let next = at;
  while (next < end && ' \t\r\n'.includes(text[next]!)) {
    if (text[next] === '\n') breaks.push(next);
    next++;
  }
  if (breaks.length <= 1) push(offsets, ' ', breaks[0] ?? at, (breaks[0] ?? at) + 1);
  else for (const lineFeed of breaks.slice(1)) push(offsets, '\n', lineFeed, lineFeed + 1);
  return next;
}

/** The offset of the line feed at or after `at`, or the end. */
function lineBreak(text: string, at: number, end: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 || found >= end ? end : found;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ' \t\r'.includes(text[at - 1]!)) at--;
  return at;
}
