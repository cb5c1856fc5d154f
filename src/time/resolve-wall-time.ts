import { DAY_MINUTES } from './calendar-date.ts';
import { type WallTime, wallMinutes, wallTimeOf } from './parse-wall-time.ts';
import { periodsBetween, zoneOffset } from './zone-table.ts';

/**
 * The instant (UTC minutes since 1970) that a wall time means in a zone. `gap`: the clocks jump over it, so it goes
 * forward by the length of the jump, to `wall`. `overlap`: it happens twice; the earlier counts, `later` is the other.
 */
export type ResolvedWallTime =
  | { readonly kind: 'exact'; readonly instant: number }
  | { readonly kind: 'gap'; readonly instant: number; readonly wall: WallTime }
  | { readonly kind: 'overlap'; readonly instant: number; readonly later: number };

/** Finds the instant of a wall time in a known zone. */
export function resolveWallTime(wall: WallTime, zone: string): ResolvedWallTime {
  const local = wallMinutes(wall);
  // Most days are far from a change of the clocks.
  const offset = zoneOffset(zone, local - 2 * DAY_MINUTES);
  if (offset === zoneOffset(zone, local + 2 * DAY_MINUTES)) return { kind: 'exact', instant: local - offset };
  // Every offset and every jump there has been fits into two days.
  const periods = periodsBetween(zone, local - 2 * DAY_MINUTES, local + 2 * DAY_MINUTES);
  const instants: number[] = [];
  let before = periods[0]?.offset ?? 0;
  for (const [index, period] of periods.entries()) {
    const instant = local - period.offset;
    const end = periods[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    if (instant >= period.start && instant < end) instants.push(instant);
    if (instant >= period.start) before = period.offset;
  }
  const [first, second] = instants;
  if (first !== undefined && second !== undefined) return { kind: 'overlap', instant: first, later: second };
  if (first !== undefined) return { kind: 'exact', instant: first };
  // The clock of before the jump, simply kept running: 02:30 becomes 03:30.
  const instant = local - before;
  const after = periods.findLast((period) => period.start <= instant)?.offset ?? before;
  return { kind: 'gap', instant, wall: wallTimeOf(instant + after) };
}
