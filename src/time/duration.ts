/**
 * A length of time as it was written, unit by unit: a day may be a working day, a month has no fixed number of days,
 * so no unit is turned into another but hours, which are 60 minutes. What a day or an hour counts on is the field's.
 */
export interface Duration {
  readonly seconds: number;
  /** Minutes, hours included. */
  readonly minutes: number;
  /** Calendar days. */
  readonly days: number;
  readonly workingDays: number;
  readonly weeks: number;
  readonly months: number;
  readonly years: number;
}

/** A unit of a duration as files write it. */
export type DurationUnit = 's' | 'm' | 'h' | 'd' | 'wd' | 'w' | 'mo' | 'y';

/** Units from the longest to the shortest, the order in which a duration names them. */
export const DURATION_UNITS: readonly DurationUnit[] = ['y', 'mo', 'w', 'wd', 'd', 'h', 'm', 's'];

/** How often each unit stands in a duration. */
export type UnitCounts = Readonly<Partial<Record<DurationUnit, number>>>;

/** The duration that the units make. */
export function durationOf(counts: UnitCounts): Duration {
  return {
    seconds: counts.s ?? 0,
    minutes: (counts.h ?? 0) * 60 + (counts.m ?? 0),
    days: counts.d ?? 0,
    workingDays: counts.wd ?? 0,
    weeks: counts.w ?? 0,
    months: counts.mo ?? 0,
    years: counts.y ?? 0,
  };
}

/** The units as files write them, `1h30m`. */
export function writeUnits(counts: UnitCounts): string {
  const text = DURATION_UNITS.map((unit) => (counts[unit] ? `${counts[unit]}${unit}` : '')).join('');
  return text === '' ? '0m' : text;
}

/** The duration as files write it: `1h30m`, `6mo`, `90s`. */
export function writeDuration(duration: Duration): string {
  const { seconds, minutes, days, workingDays, weeks, months, years } = duration;
  const hours = Math.floor(minutes / 60);
  return writeUnits({
    y: years,
    mo: months,
    w: weeks,
    wd: workingDays,
    d: days,
    h: hours,
    m: minutes % 60,
    s: seconds,
  });
}
