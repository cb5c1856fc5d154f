import { quote } from '../quote.ts';
import { anatomyOf, indentOf, nextLine } from './line-anatomy.ts';
import { change, type Slip, type SlipText } from './slip.ts';

/** What may be wrong with a text in quotes that opens at `start`; `end` is where the value's line or piece ends. */
export function quoteSlips(text: SlipText, line: number, start: number, end: number): Slip[] {
  const value = text.lines[line]!.slice(start, end);
  const sign = value[0]!;
  const closing = closingQuote(value);
  if (closing === -1) return [openQuote(text, line, start, end)];
  const rest = value.slice(closing + 1);
  if (/^\s*$/.test(rest)) return sign === '"' ? badEscape(text, line, start, end) : [];
  if (rest[0] === '#') return [commentWithoutSpace(text, line, start + closing + 1)];
  if (/^\s+#/.test(rest)) return sign === '"' ? badEscape(text, line, start, start + closing + 1) : [];
  return [innerQuote(text, line, start, end, closing)];
}

/** Offset of the quote that closes the one at 0, or -1. */
export function closingQuote(value: string): number {
  const sign = value[0];
  for (let at = 1; at < value.length; at++) {
    if (sign === '"' && value[at] === '\\') at++;
    else if (value[at] === sign) {
      if (sign === "'" && value[at + 1] === "'") at++;
      else return at;
    }
  }
  return -1;
}

function openQuote(text: SlipText, line: number, start: number, end: number): Slip {
  const value = text.lines[line]!.slice(start, end);
  const next = nextLine(text.lines, line);
  // The next line of a text in quotes stands further right than its key.
  const isAlone = next === undefined || indentOf(text.lines[next]!) <= anatomyOf(text.lines[line]!).content;
  // `'90lar` is a word with an apostrophe, not a quoted text.
  const quoted = /^'\d/.test(value) ? quote(value) : value + value[0];
  return {
    message: isAlone ? 'quote-open' : 'quote-never-closed',
    params: isAlone ? { quoted } : {},
    line,
    start,
    end: start + 1,
    repair: [change(text, line, start, end, quoted)],
    tier: 1,
    ...(isAlone && { hidesBelow: true, fix: { title: 'close', safety: 'suggested' } }),
  };
}

/** `"Kahve" zamanı`, `"O "büyük" gün"`, `'Ayşe'nin kahvesi'`: the quotes around the whole, if there are, are not doubled. */
function innerQuote(text: SlipText, line: number, start: number, end: number, closing: number): Slip {
  const value = text.lines[line]!.slice(start, end);
  const isWrapped = value.endsWith(value[0]!) && !/^\s/.test(value.slice(closing + 1));
  const quoted = quote(isWrapped ? value.slice(1, -1) : value);
  return {
    message: 'quote-inside',
    params: { quoted },
    line,
    start,
    end: start + 1,
    repair: [change(text, line, start, end, quoted)],
    tier: 1,
    fix: { title: 'quote', safety: 'suggested' },
  };
}

function commentWithoutSpace(text: SlipText, line: number, at: number): Slip {
  return {
    message: 'comment-without-space',
    params: {},
    line,
    start: at,
    end: at + 1,
    repair: [change(text, line, at, at, ' ')],
    tier: 1,
    fix: { title: 'space', safety: 'suggested' },
  };
}

const BAD_ESCAPE = /\\(?:[^0abefnrtvN_LP "/\\\txuU]|x(?![0-9a-fA-F]{2})|u(?![0-9a-fA-F]{4})|U(?!00[01][0-9a-fA-F]{5}))/;

function badEscape(text: SlipText, line: number, start: number, end: number): Slip[] {
  const value = text.lines[line]!.slice(start, end).trimEnd();
  const found = BAD_ESCAPE.exec(value.replace(/\\\\/g, '  '));
  if (found === null) return [];
  const escape = value.slice(found.index, found.index + 2);
  const quoted = `'${value.slice(1, -1).replaceAll("'", "''").replaceAll('\\\\', '\\').replaceAll('\\"', '"')}'`;
  const at = start + found.index;
  const repair = [change(text, line, start, start + value.length, quoted)];
  return [
    {
      ...{ message: 'bad-escape', params: { escape, quoted }, line, start: at, end: at + 2, repair, tier: 1 },
      fix: { title: 'quote', safety: 'suggested' },
    },
  ];
}
