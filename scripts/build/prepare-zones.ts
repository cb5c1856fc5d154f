import { DAY_MINUTES, dayNumber } from '../../src/time/calendar-date.ts';
import { PREPARED_YEARS, RADIX } from '../../src/time/prepared-zones.ts';
import { isZoneName } from '../../src/time/zone-offset.ts';
import { findPeriods } from '../../src/time/zone-table.ts';

/**
 * What the zone data of this Node says of zones, as `readHistory` reads it: a line each, and a line break before all. The process
 * itself is put into each zone for a moment, which is a hundred times faster than `Intl` and asks the same data.
 */
export function prepareZones(zones: readonly string[]): string {
  const before = process.env['TZ'];
  try {
    return ['', ...zones.filter(isZoneName).map(historyLine), ''].join('\n');
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

function historyLine(zone: string): string {
  process.env['TZ'] = zone;
  const offsetAt = (instant: number): number => -new Date(instant * 60_000).getTimezoneOffset();
  const from = dayNumber(PREPARED_YEARS.from, 1, 1) * DAY_MINUTES;
  const to = dayNumber(PREPARED_YEARS.to + 1, 1, 1) * DAY_MINUTES;
  const numbers = findPeriods(offsetAt, from, to).flatMap(({ start, offset }) => [start, offset]);
  return [zone, ...numbers.map((number) => number.toString(RADIX))].join(' ');
}
