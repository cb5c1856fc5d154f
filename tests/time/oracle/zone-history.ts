import { IANAZone } from 'luxon';
import { instantToWall } from '../../../src/time/instant-to-wall.ts';
import { wallMinutes, wallTimeOf } from '../../../src/time/parse-wall-time.ts';
import { resolveWallTime } from '../../../src/time/resolve-wall-time.ts';
import { zoneOffset, zonePeriods } from '../../../src/time/zone-table.ts';

/** A zone's clocks over a stretch of years, as `zone_history.py` tells them. All times in minutes since 1970. */
export interface ZoneHistory {
  readonly offset: number;
  readonly changes: readonly (readonly [instant: number, offset: number])[];
  readonly walls: readonly (readonly [wall: number, earlier: number, later: number, isTwice: boolean])[];
}

/** What is compared: the years 2020 to 2030. */
export const FROM = Date.UTC(2020, 0, 1) / 60_000;
export const TO = Date.UTC(2031, 0, 1) / 60_000;

/** What our own table says differently, one line each. */
export function differences(zone: string, history: ZoneHistory): string[] {
  const found: string[] = [];
  const ours = JSON.stringify([zoneOffset(zone, FROM), changesOf(zone)]);
  const theirs = JSON.stringify([history.offset, history.changes]);
  if (ours !== theirs) found.push(`${zone}: changes ${ours} instead of ${theirs}`);
  for (const [wall, earlier, later, isTwice] of history.walls) {
    const resolved = resolveWallTime(wallTimeOf(wall), zone);
    const kind = isTwice ? 'overlap' : earlier === later ? 'exact' : 'gap';
    const shown = wallMinutes(instantToWall(resolved.instant, zone));
    const isSame =
      resolved.kind === kind &&
      resolved.instant === earlier &&
      (resolved.kind === 'gap' ? wallMinutes(resolved.wall) === shown && shown > wall : shown === wall) &&
      (resolved.kind !== 'overlap' || resolved.later === later);
    if (!isSame) found.push(`${zone}: ${JSON.stringify(wallTimeOf(wall))} is ${JSON.stringify(resolved)}`);
  }
  return found;
}

function changesOf(zone: string): [number, number][] {
  const changes: [number, number][] = [];
  let offset = zoneOffset(zone, FROM);
  for (let year = 2020; year <= 2030; year += 1) {
    for (const period of zonePeriods(zone, year)) {
      if (period.offset === offset) continue;
      changes.push([period.start, period.offset]);
      offset = period.offset;
    }
  }
  return changes;
}

/**
 * Whether the runtime's own zone data say otherwise than zoneinfo's, so that a difference is the data's and not ours.
 * Luxon reads them, around every change and on every fifth day.
 */
export function isOtherData(zone: string, { offset, changes }: ZoneHistory): boolean {
  const clocks = IANAZone.create(zone);
  const offsetAt = (instant: number): number => Math.floor(clocks.offset(instant * 60_000));
  const starts = [[FROM, offset] as const, ...changes];
  return starts.some(([start, expected], index) => {
    const end = starts[index + 1]?.[0] ?? TO;
    for (let instant = start; instant < end; instant += 5 * 1440) if (offsetAt(instant) !== expected) return true;
    return offsetAt(end - 1) !== expected;
  });
}
