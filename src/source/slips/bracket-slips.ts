import { quote } from '../quote.ts';
import { flowSlips } from './flow-slips.ts';
import { indentOf, isBlank } from './line-anatomy.ts';
import { type BracketScan, scanBrackets } from './scan-brackets.ts';
import { change, type LineChange, type Slip, type SlipText } from './slip.ts';

const CLOSE: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** What may be wrong with a value that begins with `[` or `{`. */
export function bracketSlips(text: SlipText, line: number, start: number, end: number): Slip[] {
  const value = text.lines[line]!.slice(start, end);
  const scan = scanBrackets(value);
  const inner = flowSlips(text, line, start + 1, start + (scan.closedAt ?? value.length));
  if (scan.wrongAt !== undefined) return [...inner, ...wrongClose(text, line, start, value, scan, scan.wrongAt)];
  if (scan.closedAt === undefined)
    return [...labels(text, line, start, value), ...inner, ...openBracket(text, line, start, value, scan.open)];
  const rest = value.slice(scan.closedAt + 1);
  if (/^\s*(?:$|\s#)/.test(rest)) return inner;
  if (/^[\]}]+\s*$/.test(rest)) return [...inner, strayClose(text, line, start + scan.closedAt + 1, rest.trim())];
  return [textInBrackets(text, line, start, end), ...inner];
}

function textInBrackets(text: SlipText, line: number, start: number, end: number): Slip {
  const value = text.lines[line]!.slice(start, end);
  const quoted = quote(value);
  const sign = value.startsWith('{{') ? '{{' : value[0]!;
  return {
    message: 'bracket-in-text',
    params: { sign, quoted },
    line,
    start,
    end: start + sign.length,
    repair: [change(text, line, start, end, quoted)],
    tier: 1,
    fix: { title: 'quote', safety: 'suggested' },
  };
}

/** `[a, #b]`: from the label on everything is a comment, the closing bracket too. */
function labels(text: SlipText, line: number, start: number, value: string): Slip[] {
  const label = /(?<=[[\s{,])#[\p{L}\p{N}_][^,\s\]}]*/u.exec(value);
  const last = value.at(-1);
  if (label === null || last !== CLOSE[value[0]!]) return [];
  const quoted = value.replace(/(?<=[[,{]\s*)#[^,\]}]+/g, (item) => quote(item.trimEnd()));
  const at = start + label.index;
  return [
    {
      message: 'label-in-list',
      params: { label: label[0], sign: value[0]! },
      line,
      start: at,
      end: at + label[0].length,
      repair: [change(text, line, start, start + value.length, quoted)],
      tier: 1,
      fix: { title: 'quote', safety: 'suggested' },
    },
  ];
}

/** Either an inner bracket was never closed, or this closes with the wrong one. */
function wrongClose(text: SlipText, line: number, start: number, value: string, scan: BracketScan, at: number): Slip[] {
  const open = scan.open.at(-1)!;
  const close = CLOSE[open]!;
  const openAt = start + scan.openAt.at(-1)!;
  const closeAt = start + at;
  return [
    {
      message: 'bracket-open',
      params: { sign: open, close },
      line,
      start: openAt,
      end: openAt + 1,
      repair: [change(text, line, closeAt, closeAt, close)],
      tier: 1,
    },
    {
      message: 'bracket-other',
      params: { sign: value[at]!, open, close },
      line,
      start: closeAt,
      end: closeAt + 1,
      repair: [change(text, line, closeAt, closeAt + 1, close)],
      tier: 1,
      fix: { title: 'replace', safety: 'suggested' },
    },
  ];
}

function strayClose(text: SlipText, line: number, at: number, sign: string): Slip {
  return {
    message: 'bracket-stray',
    params: { sign },
    line,
    start: at,
    end: at + sign.length,
    repair: [change(text, line, at, at + sign.length, '')],
    tier: 1,
    fix: { title: 'remove', safety: 'suggested' },
  };
}

/** Points to the bracket that opens, and closes it at the end of what is indented below it. */
function openBracket(text: SlipText, line: number, start: number, value: string, open: readonly string[]): Slip[] {
  const repair = closeAtEnd(text, line, open);
  if (repair === undefined) return [];
  const sign = value[0]!;
  return [
    {
      message: 'bracket-open',
      params: { sign, close: CLOSE[sign]! },
      line,
      start,
      end: start + 1,
      repair: [repair],
      tier: 1,
      hidesBelow: true,
      fix: { title: 'close', safety: 'suggested' },
    },
  ];
}

function closeAtEnd(text: SlipText, line: number, open: readonly string[]): LineChange | undefined {
  const indent = indentOf(text.lines[line]!);
  let last = line;
  let stack: readonly string[] = open;
  for (let next = line + 1; next < text.lines.length; next++) {
    const below = text.lines[next]!;
    if (isBlank(below)) continue;
    if (indentOf(below) <= indent && !/^\s*[\]}]/.test(below)) break;
    last = next;
    const scan = scanBrackets(below, stack);
    if (scan.wrongAt !== undefined || scan.open.length === 0) return undefined;
    stack = scan.open;
  }
  const end = text.lines[last]!.replace(/\s+#\s.*$/, '').trimEnd().length;
  return change(
    text,
    last,
    end,
    end,
    [...stack]
      .reverse()
      .map((sign) => CLOSE[sign])
      .join(''),
  );
}
