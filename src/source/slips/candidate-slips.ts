import { indentSlips, oddLinesAbove } from './indent-slips.ts';
import { isBlank, nextLine } from './line-anatomy.ts';
import { lineSlips } from './line-slips.ts';
import { mixedSlips, textIndentSlips } from './neighbour-slips.ts';
import type { Slip, SlipText } from './slip.ts';
import { SPECIAL_SPACE, specialSpaceSlips, tabSlips } from './space-slips.ts';

/** How far above the stop a quote or bracket is looked for that was never closed, and how many are tried. */
const LOOK_BACK = 3000;
const MOST_OPEN = 6;
/** Lines longer than this are no one's handwriting. */
const MOST_COLUMNS = 5000;

/** What may be wrong near the line where reading stops: the surest first, then the nearest. */
export function candidateSlips(text: SlipText, stop: number, opening: number | undefined): Slip[] {
  const near = linesNear(text, stop);
  const own = near.flatMap((line) => [
    ...tabSlips(text, line),
    ...specialSpaceSlips(text, line),
    ...textIndentSlips(text, line),
    ...lineSlips(text, line),
    ...mixedSlips(text, line),
  ]);
  const open = openAbove(text, Math.min(stop, ...near), opening);
  // Of two lines that do not fit each other, the lower one was written later.
  const moved = indentSlips(text, [...near.sort((a, b) => b - a), ...oddLinesAbove(text, stop)]);
  const all = [
    ...own.filter((slip) => slip.hidesBelow === true),
    ...open,
    ...specialSpacesAbove(text, Math.min(stop, ...near)),
    ...own.filter((slip) => !slip.hidesBelow),
    ...moved,
  ];
  return all
    .map((slip, order) => ({ slip, order }))
    .sort((a, b) => a.slip.tier - b.slip.tier || a.order - b.order)
    .map(({ slip }) => slip);
}

/** The line itself, the two above it and the one below it, blank ones skipped. */
function linesNear(text: SlipText, stop: number): number[] {
  const near: number[] = [];
  const line = Math.min(stop, text.lines.length - 1);
  if (!isBlank(text.lines[line])) near.push(line);
  for (let above = line - 1, found = 0; above >= 0 && found < 2; above--) {
    if (isBlank(text.lines[above])) continue;
    near.push(above);
    found++;
  }
  const below = nextLine(text.lines, line);
  if (below !== undefined) near.push(below);
  return near.filter((each) => text.lines[each]!.length <= MOST_COLUMNS);
}

/** The nearest line above that is indented with special spaces: YAML may have read on for long. */
function specialSpacesAbove(text: SlipText, from: number): Slip[] {
  for (let line = from - 1; line >= Math.max(0, from - LOOK_BACK); line--) {
    if (SPECIAL_SPACE.test(text.lines[line]!.trimStart() === '' ? '' : /^\s*/.exec(text.lines[line]!)![0])) {
      return specialSpaceSlips(text, line);
    }
  }
  return [];
}

/** Quotes and brackets above that are not closed on their line; the nearest first. */
function openAbove(text: SlipText, from: number, opening: number | undefined): Slip[] {
  const first = opening === undefined || opening >= from ? [] : lineSlips(text, opening);
  const open = first.filter((slip) => slip.hidesBelow === true);
  for (let line = from - 1; line >= Math.max(0, from - LOOK_BACK) && open.length < MOST_OPEN; line--) {
    const raw = text.lines[line]!;
    if (raw.length > MOST_COLUMNS || !/["'[{]/.test(raw)) continue;
    open.push(...lineSlips(text, line).filter((slip) => slip.hidesBelow === true));
  }
  return open;
}
