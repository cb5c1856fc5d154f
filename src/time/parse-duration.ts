import { DURATION_UNITS, type Duration, type DurationUnit, durationOf, type UnitCounts } from './duration.ts';
import { failure, guess, type Parsed, parsed } from './parsed.ts';
import { readForeignDuration } from './read-foreign-duration.ts';

/** More days of work than any task has. */
const MOST_DAYS = 10_000;

const PIECE = /(\d{1,6})(mo|wd|[smhdwy])/y;

/** Reads a duration: `30s 30m 4h 1h30m 2d 3wd 2w 6mo 1y`, longer units first, each once. */
export function parseDuration(text: string): Parsed<Duration> {
  const counts = readCounts(text);
  return counts === undefined ? readForeignDuration(text) : parsed(durationOf(counts));
}

/**
 * Reads a person's time, in whole minutes: `45m`, `1h30m`, `30h`. A day is refused: is it eight hours or the person's
 * own? Seconds count as a begun minute.
 */
export function parseEffort(text: string): Parsed<number> {
  const counts = readCounts(text);
  if (counts === undefined) {
    const foreign = readForeignDuration(text);
    const meant = foreign.fix === undefined ? undefined : readCounts(foreign.fix);
    return meant !== undefined && hasDays(meant) ? refuseDays(meant) : foreign;
  }
  if (hasDays(counts)) return refuseDays(counts);
  return parsed((counts.h ?? 0) * 60 + (counts.m ?? 0) + Math.ceil((counts.s ?? 0) / 60));
}

function readCounts(text: string): UnitCounts | undefined {
  const counts: Partial<Record<DurationUnit, number>> = {};
  let order = -1;
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const match = PIECE.exec(text);
    if (match === null) return undefined;
    const unit = match[2] as DurationUnit;
    const place = DURATION_UNITS.indexOf(unit);
    if (place <= order) return undefined;
    order = place;
    counts[unit] = Number(match[1]);
  }
  return order < 0 ? undefined : counts;
}

function hasDays(counts: UnitCounts): boolean {
  return Object.keys(counts).some((unit) => unit !== 'h' && unit !== 'm' && unit !== 's');
}

function refuseDays(counts: UnitCounts): Parsed<never> {
  const days = (counts.d ?? 0) + (counts.wd ?? 0) + (counts.w ?? 0) * 5;
  if (counts.mo !== undefined || counts.y !== undefined || days === 0 || days > MOST_DAYS)
    return failure('effort-in-days');
  // Eight hours a day is the commonest reading; the person's own day may be shorter, so this is a guess.
  const hours = days * 8 + (counts.h ?? 0);
  return guess('effort-in-days', `${hours}h${counts.m === undefined ? '' : `${counts.m}m`}`);
}
