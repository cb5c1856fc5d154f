import { indentOf, isBlank, nextLine } from './line-anatomy.ts';
import type { LineChange, Slip, SlipText } from './slip.ts';

/** How far up the columns of the lines around are gathered. */
const LOOK_BACK = 60;
const FAR_BACK = 1000;
const MOST_COLUMNS = 5;

/** The lines moved to the columns that their neighbours use: each alone first, then with what stands as far right. */
export function indentSlips(text: SlipText, lines: readonly number[]): Slip[] {
  const own = lines.filter((line) => !isBlank(text.lines[line]) && text.lines[line]![0] !== '\t');
  const alone = own.flatMap((line) => movedSlips(text, line, [line]));
  const blocks = own.flatMap((line) => {
    const block = blockFrom(text, line, indentOf(text.lines[line]!));
    return block.length > 1 ? movedSlips(text, line, block) : [];
  });
  return [...alone, ...blocks];
}

function movedSlips(text: SlipText, line: number, block: readonly number[]): Slip[] {
  const raw = text.lines[line]!;
  const found = indentOf(raw);
  return columnsAround(text, line, found).map((indent) =>
    slip(
      raw,
      line,
      found,
      indent,
      block.map((each) => moved(text, each, indent - found)),
    ),
  );
}

/**
 * Lines further up that may be the ones out of line, since a group takes the column of its first line: the one that
 * stands alone between this line and the key above them both, and the first one that stands a little further left.
 */
export function oddLinesAbove(text: SlipText, line: number): number[] {
  const found = indentOf(text.lines[line] ?? '');
  let odd: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let above = line - 1; above >= Math.max(0, line - FAR_BACK); above--) {
    const raw = text.lines[above]!;
    if (isBlank(raw)) continue;
    const indent = indentOf(raw);
    if (indent < found) return indent > 0 ? [above, ...odd] : odd;
    if (indent > found && indent < least) {
      least = indent;
      odd = [above];
    } else if (indent === found) least = 0;
  }
  return odd;
}

function slip(raw: string, line: number, found: number, indent: number, repair: LineChange[]): Slip {
  const word = raw.slice(found).split(' ')[0]!;
  return {
    message: 'indentation',
    params: { found: found + 1, expected: indent + 1 },
    line,
    start: 0,
    end: found === 0 ? word.length : found,
    repair,
    tier: 2,
    fix: { title: 'indent', safety: 'suggested' },
  };
}

/** Columns at which the lines above that are still open begin, and the next line's; the nearest first. */
function columnsAround(text: SlipText, line: number, found: number): number[] {
  const columns = new Set<number>();
  let least = Number.POSITIVE_INFINITY;
  for (let above = line - 1; above >= Math.max(0, line - LOOK_BACK) && least > 0; above--) {
    const raw = text.lines[above]!;
    if (isBlank(raw)) continue;
    const indent = indentOf(raw);
    if (indent >= least) continue;
    least = indent;
    columns.add(indent);
    const content = /^ *(?:- +)+/.exec(raw)?.[0].length;
    if (content !== undefined) columns.add(content);
    if (columns.size === 1 && /:\s*$/.test(raw)) columns.add(indent + 2);
  }
  const next = nextLine(text.lines, line);
  if (next !== undefined) columns.add(indentOf(text.lines[next]!));
  columns.delete(found);
  return [...columns].sort((a, b) => Math.abs(a - found) - Math.abs(b - found)).slice(0, MOST_COLUMNS);
}

/** The line and those right below it that begin at its column or further right. */
function blockFrom(text: SlipText, line: number, indent: number): number[] {
  const block: number[] = [];
  for (let at = line; at < text.lines.length; at++) {
    const raw = text.lines[at]!;
    if (isBlank(raw)) continue;
    if (indentOf(raw) < indent) break;
    block.push(at);
  }
  return block;
}

function moved(text: SlipText, line: number, by: number): LineChange {
  const raw = text.lines[line]!;
  const indent = Math.max(indentOf(raw) + by, 0);
  return { line, text: ' '.repeat(indent) + raw.slice(indentOf(raw)) };
}
