import { instantToWall } from '../../src/time/instant-to-wall.ts';
import type { Intervals } from '../../src/time/intervals.ts';
import { parseWallTime, writeWallTime } from '../../src/time/parse-wall-time.ts';
import { resolveWallTime } from '../../src/time/resolve-wall-time.ts';

const ZONE = 'Europe/Istanbul';

/** The instant of a wall time, `2026-12-01 09:00`, in Istanbul or another zone. */
export function at(text: string, zone = ZONE): number {
  const parsed = parseWallTime(text);
  if (!parsed.ok) throw new Error(`no wall time: ${text}`);
  return resolveWallTime(parsed.value, zone).instant;
}

/** What the clocks of Istanbul or of another zone show, `2026-12-01 09:00`. */
export function wall(instant: number | undefined, zone = ZONE): string | undefined {
  return instant === undefined ? undefined : writeWallTime(instantToWall(instant, zone));
}

/** Intervals as `2026-12-01 09:00 – 2026-12-01 18:00`, those that begin between two dates. */
export function spans(intervals: Intervals, from = '', to = '9'): string[] {
  const found: string[] = [];
  for (let i = 0; i < intervals.length; i += 2) {
    const start = wall(intervals[i])!;
    if (start >= from && start < to) found.push(`${start} – ${wall(intervals[i + 1])}`);
  }
  return found;
}
