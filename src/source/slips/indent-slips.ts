import { indentOf, isBlank, nextLine } from './line-anatomy.ts';
import type { LineChange, Slip, SlipText } from './slip.ts';

/** How far up the columns of the lines around are gathered. */
const LOOK_BACK = 60;
const MOST_COLUMNS = 5;

/** The line moved to the columns that its neighbours use, alone or with the lines that stand as far right as it. */
export function indentSlips(text: SlipText, line: number): Slip[] {
  const raw = text.lines[line]!;
  if (isBlank(raw) || raw[0] === '\t') return [];
  const found = indentOf(raw);
  return columnsAround(text, line, found).flatMap((indent) => {
    const alone = [moved(text, line, indent - found)];
    const block = blockFrom(text, line, found).map((each) => moved(text, each, indent - found));
    const repairs = block.length > 1 ? [alone, block] : [alone];
    return repairs.map((repair) => slip(raw, line, found, indent, repair));
  });
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
