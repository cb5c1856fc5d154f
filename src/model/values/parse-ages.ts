import { foldWord } from '../../time/fold-word.ts';
import { failure, guess, type Parsed, parsed, respelled } from '../../time/parsed.ts';

/** A range of ages in years, both included. */
export interface AgeRange {
  readonly from: number;
  /** Absent for an open end, `65+`. */
  readonly to?: number;
}

const OLDEST = 120;

/** Reads a range of ages: `18-24`, `65+`. */
export function parseAges(text: string): Parsed<AgeRange> {
  const match = /^(\d{1,3})(?:-(\d{1,3})|\+)$/.exec(text);
  if (match === null) return readForeignAges(text);
  const from = Number(match[1]);
  const to = match[2] === undefined ? undefined : Number(match[2]);
  if (from > OLDEST || (to ?? 0) > OLDEST) return failure('too-old');
  if (to === undefined) return parsed({ from });
  return from <= to ? parsed({ from, to }) : failure('backwards', { fix: `${to}-${from}` });
}

function readForeignAges(text: string): Parsed<never> {
  const word = foldWord(text)
    .replace(/^(?:ages?|aged|yas)\s+|\s*(?:yas araligi|yas arasi|yas(?:inda)?|years? old|years?|yo)$/g, '')
    .trim();
  const range = /^(\d{1,3})\s*(?:-|–|—|to|ile|ila|\.\.|\/)\s*(\d{1,3})$/.exec(word);
  if (range !== null) {
    const fix = `${range[1]}-${range[2]}`;
    return parseAges(fix).ok ? respelled(fix) : failure('unreadable');
  }
  const open =
    /^(?:(?:over|above|from)\s+)?(\d{1,3})\s*(?:\+|plus|arti|ve uzeri|ve ustu|ustu|uzeri|and (?:over|up|older|above))?$/.exec(
      word,
    );
  if (open === null || Number(open[1]) > OLDEST) return failure('unreadable');
  return /^\d+$/.test(word) ? guess('one-age', `${open[1]}+`) : respelled(`${open[1]}+`);
}
