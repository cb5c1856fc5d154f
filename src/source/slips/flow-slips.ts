import { quote } from '../quote.ts';
import { indentOf } from './line-anatomy.ts';
import { closingQuote, quoteSlips } from './quote-slips.ts';
import { change, type Slip, type SlipText } from './slip.ts';
import { textSlips } from './text-slips.ts';

/** A piece between commas and brackets, as columns. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What may be wrong with the items between brackets or braces on one line. */
export function flowSlips(text: SlipText, line: number, start: number, end: number): Slip[] {
  const slips: Slip[] = [];
  for (const piece of piecesOf(text.lines[line]!, start, end)) slips.push(...pieceSlips(text, line, piece));
  const inside = text.lines[line]!.slice(start, end);
  const twice = /,\s*(?=,)/.exec(inside);
  if (twice !== null) slips.push(commaTwice(text, line, start + twice.index));
  const first = /^\s*,|(?<=[[{]\s*),/.exec(inside);
  if (first !== null) slips.push(commaFirst(text, line, start + first.index + first[0].length - 1));
  const groups = /(?<=[\]}]\s+)(?=[[{"'\p{L}])/u.exec(inside);
  if (groups !== null) slips.push(commaMissing(text, line, start + groups.index));
  return slips;
}

function pieceSlips(text: SlipText, line: number, piece: Piece): Slip[] {
  const whole = text.lines[line]!.slice(piece.start, piece.end);
  const key = /^(?:"[^"]*"|'[^']*'|[^\s"'#:][^:]*?)\s*:\s+/.exec(whole);
  const start = piece.start + (key?.[0].length ?? 0);
  const value = text.lines[line]!.slice(start, piece.end);
  if (value === '') return [];
  if (value[0] === '"' || value[0] === "'") {
    const closing = closingQuote(value);
    const field = closing === -1 ? undefined : nextField(text, value, closing + 1);
    return field === undefined ? quoteSlips(text, line, start, piece.end) : [commaMissing(text, line, start + field)];
  }
  const found = textSlips(text, line, start, piece.end).map((slip) =>
    slip.message === 'two-fields' ? commaMissing(text, line, slip.start) : slip,
  );
  const bracket = value.search(/[[\]{}]/);
  if (bracket > 0 && found.length === 0) found.push(bracketInPiece(text, line, start, piece.end));
  return found;
}

/** Offset of another quoted text, or of a known field's name, right after a quoted value. */
function nextField(text: SlipText, value: string, from: number): number | undefined {
  const quoted = /^(\s+)["'].*["']\s*$/.exec(value.slice(from));
  if (quoted !== null) return from + quoted[1]!.length;
  const next = /^(\s+)([^\s:,]+):\s/.exec(value.slice(from));
  return next !== null && text.isField(next[2]!) ? from + next[1]!.length : undefined;
}

function commaMissing(text: SlipText, line: number, at: number): Slip {
  const before = text.lines[line]!.slice(0, at).trimEnd().length;
  const word = /^(?:[[{"']|[^\s:]*)/.exec(text.lines[line]!.slice(at))![0];
  return {
    message: 'comma-missing',
    params: {},
    line,
    start: at,
    end: at + word.length,
    repair: [change(text, line, before, before, ',')],
    tier: 1,
    fix: { title: 'comma', safety: 'suggested' },
  };
}

function commaTwice(text: SlipText, line: number, at: number): Slip {
  const end = at + 1 + text.lines[line]!.slice(at + 1).indexOf(',') + 1;
  return {
    message: 'comma-twice',
    params: {},
    line,
    start: at,
    end,
    repair: [change(text, line, at + 1, end, '')],
    tier: 1,
    fix: { title: 'remove', safety: 'suggested' },
  };
}

function commaFirst(text: SlipText, line: number, at: number): Slip {
  const repair = [change(text, line, at, at + 1, '')];
  const fix = { title: 'remove', safety: 'suggested' } as const;
  return { message: 'comma-first', params: {}, line, start: at, end: at + 1, repair, tier: 1, fix };
}

/** A line between brackets that ends without the comma that the next one needs. */
export function lineEndSlips(text: SlipText, line: number, next: number | undefined): Slip[] {
  const end = text.lines[line]!.replace(/\s#\s.*$/, '').trimEnd().length;
  if (next === undefined || /[,[{:|>-]$/.test(text.lines[line]!.slice(0, end))) return [];
  const at = indentOf(text.lines[next]!);
  const missing = commaMissing(text, next, at);
  return [{ ...missing, repair: [change(text, line, end, end, ',')] }];
}

function bracketInPiece(text: SlipText, line: number, start: number, end: number): Slip {
  const value = text.lines[line]!.slice(start, end);
  const sign = /[[\]{}]/.exec(value)![0];
  const at = start + value.indexOf(sign);
  const quoted = quote(value);
  return {
    message: 'bracket-inside',
    params: { sign, quoted },
    line,
    start: at,
    end: at + 1,
    repair: [change(text, line, start, end, quoted)],
    tier: 1,
    fix: { title: 'quote', safety: 'suggested' },
  };
}

/** Splits at commas and at the brackets of lists and maps inside, not at those in quotes or amid a word. */
function piecesOf(line: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let depth = 0;
  const flush = (at: number): void => {
    const piece = line.slice(from, at);
    const left = from + (piece.length - piece.trimStart().length);
    if (piece.trim() !== '') pieces.push({ start: left, end: left + piece.trim().length });
    from = at + 1;
  };
  for (let at = start; at < end; at++) {
    const sign = line[at]!;
    const before = line.slice(from, at);
    const isFresh = /^\s*(?:[^\s:"']+:\s+|"[^"]*":\s*)?$/.test(before);
    if ((sign === '"' || sign === "'") && isFresh) at += Math.max(closingQuote(line.slice(at, end)), 0);
    else if (sign === ',') flush(at);
    else if ((sign === '[' || sign === '{') && isFresh) {
      depth++;
      from = at + 1;
    } else if ((sign === ']' || sign === '}') && depth > 0 && !before.includes(sign === ']' ? '[' : '{')) {
      depth--;
      flush(at);
    }
  }
  flush(end);
  return pieces;
}
