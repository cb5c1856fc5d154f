import type { Cell } from './cells.ts';

/** The part of a line that fits, and how many characters were left out on both sides. */
export interface ClippedLine {
  readonly cells: readonly Cell[];
  /** `⟨+120⟩…`, or empty. */
  readonly before: string;
  readonly after: string;
}

/** Columns of `⟨+⟩…`, to which come those of the number. */
const COUNT_COLUMNS = 4;
const LEAST_COLUMNS = 10;

/**
 * Clips a line to the columns that there are, around the offset that matters.
 * @param focus offset inside the line that stays visible, with more of what follows than of what precedes
 */
export function clipCells(line: string, cells: readonly Cell[], focus: number, columns: number): ClippedLine {
  const isWhole = cells.length === 0 || (cells[0]!.start === 0 && cells.at(-1)!.end === line.length);
  if (isWhole && totalColumns(cells) <= columns) return { cells, before: '', after: '' };
  const room = Math.max(columns - 2 * (COUNT_COLUMNS + String(line.length).length), LEAST_COLUMNS);
  const focused = Math.max(
    0,
    cells.findIndex((cell) => cell.end > focus),
  );
  const first = firstShown(cells, focused, room);
  let last = first;
  for (let used = 0; last < cells.length && used + cells[last]!.columns <= room; last++) used += cells[last]!.columns;
  const shown = cells.slice(first, Math.max(last, first + 1));
  return {
    cells: shown,
    before: countLeftOut(line.slice(0, shown[0]!.start), (count) => `⟨+${count}⟩…`),
    after: countLeftOut(line.slice(shown.at(-1)!.end), (count) => `…⟨+${count}⟩`),
  };
}

// A third of the room goes to what precedes; a line whose start is near enough keeps its start.
function firstShown(cells: readonly Cell[], focused: number, room: number): number {
  if (cells[0]!.start === 0 && totalColumns(cells.slice(0, focused)) <= (room * 2) / 3) return 0;
  let first = focused;
  for (let used = 0; first > 0 && used + cells[first - 1]!.columns <= room / 3; first--)
    used += cells[first - 1]!.columns;
  return first;
}

/** Columns that the cells take together. */
export function totalColumns(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.columns, 0);
}

function countLeftOut(text: string, write: (count: number) => string): string {
  if (text === '') return '';
  // The low half of a pair is no character of its own.
  return write(text.length - (text.match(/[\udc00-\udfff]/g)?.length ?? 0));
}
