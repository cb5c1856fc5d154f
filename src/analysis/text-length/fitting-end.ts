import type { TextUnit } from '../../facts/platform-limit.ts';
import { byteLength } from './byte-length.ts';
import { fixedStretches } from './fixed-stretches.ts';
import { graphemeEnds } from './graphemes.ts';
import { weightOf } from './points.ts';

/**
 * Where the part of a text that fits ends, in UTF-16 code units. `undefined` for X when the text is not in form C, in
 * which it is counted: its places are not those of the text as written.
 */
export function fittingEnd(text: string, unit: TextUnit, max: number): number | undefined {
  if (unit === 'weighted' && text.normalize('NFC') !== text) return undefined;
  let count = 0;
  let at = 0;
  for (const { start, end, units } of [
    ...fixedStretches(text, unit),
    { start: text.length, end: text.length, units: 0 },
  ]) {
    for (const step of steps(text.slice(at, start), unit)) {
      count += step.units;
      if (count > max) return at + step.start;
    }
    count += units;
    if (count > max) return start;
    at = end;
  }
  return text.length;
}

interface Step {
  readonly start: number;
  readonly units: number;
}

function* steps(text: string, unit: TextUnit): Iterable<Step> {
  let start = 0;
  if (unit === 'graphemes' || unit === 'mastodon' || unit === 'undocumented') {
    for (const end of graphemeEnds(text)) {
      yield { start, units: 1 };
      start = end;
    }
    return;
  }
  for (const point of text) {
    yield { start, units: unitsOf(point, unit) };
    start += point.length;
  }
}

function unitsOf(point: string, unit: 'weighted' | 'bytes' | 'threads'): number {
  if (unit === 'threads') return 1;
  return unit === 'bytes' ? byteLength(point) : weightOf(point.codePointAt(0) ?? 0);
}
