import { type WallTime, wallTimeOf } from './parse-wall-time.ts';
import { zoneOffset } from './zone-table.ts';

/** What the clocks of a known zone show at an instant (UTC minutes since 1970). */
export function instantToWall(instant: number, zone: string): WallTime {
  return wallTimeOf(instant + zoneOffset(zone, instant));
}
