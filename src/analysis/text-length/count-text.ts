import type { TextUnit } from '../../facts/platform-limit.ts';
import { byteLength } from './byte-length.ts';
import { fixedStretches } from './fixed-stretches.ts';
import { countGraphemes } from './graphemes.ts';
import { countPoints, countWeight } from './points.ts';

/** How long a text is on a network: the two differ only where nobody documents how the network counts. */
export interface TextCount {
  readonly least: number;
  readonly most: number;
}

/** Counts a text as a network counts it; X counts it in form C. */
export function countText(text: string, unit: TextUnit): TextCount {
  if (unit === 'undocumented') return { least: countGraphemes(text), most: text.length };
  const counted = unit === 'weighted' ? text.normalize('NFC') : text;
  let count = 0;
  let at = 0;
  for (const { start, end, units } of fixedStretches(counted, unit)) {
    count += countFree(counted.slice(at, start), unit) + units;
    at = end;
  }
  count += countFree(at === 0 ? counted : counted.slice(at), unit);
  return { least: count, most: count };
}

function countFree(text: string, unit: Exclude<TextUnit, 'undocumented'>): number {
  switch (unit) {
    case 'weighted':
      return countWeight(text);
    case 'bytes':
      return byteLength(text);
    case 'threads':
      return countPoints(text);
    case 'graphemes':
    case 'mastodon':
      return countGraphemes(text);
  }
}
