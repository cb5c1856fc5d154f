import { parseWallTime, wallMinutes, wallTimeOf, writeWallTime } from '../../time/parse-wall-time.ts';
import type { Failure } from '../../time/parsed.ts';
import { readOffset } from '../../time/read-offset.ts';
import { zoneOffset } from '../../time/zone-table.ts';

/**
 * Gives a wall time with an offset the fix that keeps its instant: the time that clocks show then in the zone. Without
 * a zone, or where the offset is an abbreviation, the time is kept as it was written. Always a guess: an entry may
 * have a zone of its own.
 */
export function convertOffset(text: string, wrong: Failure, zone: string | undefined): Failure {
  const offset = readOffset(text);
  const local = parseWallTime(offset?.local ?? '');
  if (zone === undefined || offset?.minutes === undefined || !local.ok) return wrong;
  const instant = wallMinutes(local.value) - offset.minutes;
  return { ...wrong, fix: writeWallTime(wallTimeOf(instant + zoneOffset(zone, instant))) };
}
