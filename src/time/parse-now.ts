import { instantToWall } from './instant-to-wall.ts';
import { parseDate } from './parse-date.ts';
import { parseWallTime, type WallTime, wallMinutes } from './parse-wall-time.ts';
import { failure, type Parsed, parsed } from './parsed.ts';
import { resolveWallTime } from './resolve-wall-time.ts';

/** The moment a run is about. */
export interface Now {
  /** Today in the organisation's zone, `2026-12-01`. */
  readonly today: string;
  /** UTC minutes since 1970. */
  readonly instant: number;
}

/**
 * Reads the clock given to a run: a date (its first minute), a wall time in the organisation's zone, or an instant with
 * `Z` or an offset, whose seconds are cut off.
 * @param zone the organisation's zone, known to the runtime
 */
export function parseNow(text: string, zone: string): Parsed<Now> {
  const trimmed = text.trim();
  const date = parseDate(trimmed);
  const instant = date.ok ? resolveWallTime({ date: date.value, minute: 0 }, zone).instant : readInstant(trimmed, zone);
  if (instant === undefined) return failure('now');
  return parsed({ today: date.ok ? date.value : instantToWall(instant, zone).date, instant });
}

function readInstant(text: string, zone: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}[ Tt]\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s?(Z|z|([+-])(\d{2}):?(\d{2}))?$/.exec(
    text,
  );
  const wall = match === null ? undefined : readWall((match[1] ?? '').replace('t', 'T'));
  if (match === null || wall === undefined) return undefined;
  if (match[2] === undefined) return resolveWallTime(wall, zone).instant;
  const offset = match[3] === undefined ? 0 : (match[3] === '+' ? 1 : -1) * (Number(match[4]) * 60 + Number(match[5]));
  return wallMinutes(wall) - offset;
}

function readWall(text: string): WallTime | undefined {
  const wall = parseWallTime(text);
  return wall.ok ? wall.value : undefined;
}
