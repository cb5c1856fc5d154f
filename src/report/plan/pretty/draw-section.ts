import { HEADLINE_WORDS } from '../../../messages/plan/headline-words.ts';
import { wrapText } from '../../pretty/wrap-text.ts';
import { toTerminalText } from '../../safe/terminal-text.ts';
import { sayIn } from '../say.ts';
import { drawRows, type RowCell } from './draw-rows.ts';
import type { PlanStyle } from './plan-style.ts';

/** What every line of a section begins with: what a file says never stands first in a line. */
const BAR = '│ ';
/** A terminal that says it is narrower is not believed. */
const LEAST_COLUMNS = 30;

/**
 * A heading with its lines; nothing at all without lines.
 * @param aside our own words behind the heading, painted or not
 */
export function drawSection(heading: string, aside: string, lines: readonly string[], { paint }: PlanStyle): string[] {
  if (lines.length === 0) return [];
  const words = [paint.strong(heading), ...(aside === '' ? [] : [aside])];
  return ['', [paint.quiet('──'), words.join(paint.quiet(' ── '))].join(' '), ...lines];
}

/** A table with a quiet heading, or with none, each row a line of a section. */
export function drawTableLines(
  heading: readonly string[],
  rows: readonly (readonly RowCell[])[],
  { paint, columns }: PlanStyle,
): string[] {
  if (rows.length === 0) return [];
  const head = heading.map(
    (text, i) =>
      ({
        text,
        brush: paint.quiet,
        isRight: rows[0]?.[i]?.isRight === true,
        give: rows[0]?.[i]?.give ?? 'some',
      }) as const,
  );
  const all = heading.length === 0 ? rows : [head, ...rows];
  return drawRows(all, roomOf(columns)).map((line) => (paint.quiet(BAR) + line).trimEnd());
}

/**
 * A sentence, broken into lines of a section.
 * @param mark what stands before it; the lines that follow are indented as far
 */
export function drawSentence(
  text: string,
  style: PlanStyle,
  mark = '',
  brush: (text: string) => string = (plain) => plain,
): string[] {
  const lines = wrapText(toTerminalText(text), roomOf(style.columns) - mark.length);
  return lines.map((line, i) => style.paint.quiet(BAR) + brush((i === 0 ? mark : ' '.repeat(mark.length)) + line));
}

/** How many rows are not shown, as a line of a section; nothing when all are. */
export function drawHidden(count: number, style: PlanStyle): string[] {
  if (count === 0) return [];
  return drawSentence(sayIn(HEADLINE_WORDS, style.language)('more', { count }), style, '… ', style.paint.quiet);
}

/**
 * The items that a screen shows, in their order: those that matter first, then the others as far as there is room.
 * @param most room of a list that is not verbose
 */
export function limitItems<Item>(
  items: readonly Item[],
  most: number,
  { isVerbose }: PlanStyle,
  matters: (item: Item) => boolean = () => false,
): { readonly shown: readonly Item[]; readonly hidden: number } {
  if (isVerbose || items.length <= most) return { shown: items, hidden: 0 };
  const ranked = [...items.filter(matters), ...items.filter((item) => !matters(item))];
  const taken = new Set(ranked.slice(0, most));
  return { shown: items.filter((item) => taken.has(item)), hidden: items.length - taken.size };
}

function roomOf(columns: number): number {
  return Math.max(columns, LEAST_COLUMNS) - BAR.length;
}
