import { civilDate, DAY_MINUTES, dayNumber } from './calendar-date.ts';
import { preparedPeriods, type ZonePeriod } from './prepared-zones.ts';
import { readZoneOffset } from './zone-offset.ts';

// The shortest time between two changes of the clocks known since 1970 is a week less an hour (Boa Vista, October 2000);
// all files of the zone data were read for it.
const STEP_MINUTES = 6 * DAY_MINUTES;

const tables = new Map<string, Map<number, readonly ZonePeriod[]>>();

/**
 * The periods of a UTC year in a zone, at least one, the first starting with the year. Found once by bisection in the
 * runtime's zone data, then looked up without any date library in the way.
 */
export function zonePeriods(zone: string, year: number): readonly ZonePeriod[] {
  let years = tables.get(zone);
  if (years === undefined) {
    years = new Map();
    tables.set(zone, years);
  }
  let periods = years.get(year);
  if (periods === undefined) {
    const from = dayNumber(year, 1, 1) * DAY_MINUTES;
    const to = dayNumber(year + 1, 1, 1) * DAY_MINUTES;
    periods = preparedPeriods(zone, year) ?? findPeriods((instant) => readZoneOffset(zone, instant), from, to);
    years.set(year, periods);
  }
  return periods;
}

/** Minutes by which a zone's clocks are ahead of UTC at an instant (UTC minutes since 1970). */
export function zoneOffset(zone: string, instant: number): number {
  const periods = zonePeriods(zone, civilDate(Math.floor(instant / DAY_MINUTES)).year);
  let offset = 0;
  for (let i = 0; i < periods.length && periods[i]!.start <= instant; i++) offset = periods[i]!.offset;
  return offset;
}

/** The periods in force at any time between two instants, in order; a new year may repeat the offset of the old. */
export function periodsBetween(zone: string, from: number, to: number): readonly ZonePeriod[] {
  const years = [...new Set([from, to].map((minutes) => civilDate(Math.floor(minutes / DAY_MINUTES)).year))];
  const periods = years.flatMap((year) => zonePeriods(zone, year));
  return periods.filter((period, index) => period.start <= to && (periods[index + 1]?.start ?? to) > from);
}

/** The periods between two instants, found by asking for the offset every few days. */
export function findPeriods(offsetAt: (instant: number) => number, from: number, to: number): readonly ZonePeriod[] {
  let start = from;
  let offset = offsetAt(from);
  const periods: ZonePeriod[] = [{ start, offset }];
  while (start < to - 1) {
    const end = Math.min(start + STEP_MINUTES, to - 1);
    const next = offsetAt(end);
    if (next !== offset) periods.push({ start: findChange(offsetAt, start, end, offset), offset: next });
    start = end;
    offset = next;
  }
  return periods;
}

/** The first minute in (low, high] at which the offset is no longer the given one. */
function findChange(offsetAt: (instant: number) => number, low: number, high: number, offset: number): number {
  let [before, after] = [low, high];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle) === offset) before = middle;
    else after = middle;
  }
  return after;
}
