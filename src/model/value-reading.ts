import type { Value } from '../source/value.ts';
import type { Duration } from '../time/duration.ts';
import type { HoursOfWeek } from '../time/hours-of-week.ts';
import { parseClockTime } from '../time/parse-clock-time.ts';
import { type DateOrYearly, parseDate, parseDateOrYearly } from '../time/parse-date.ts';
import { parseDuration, parseEffort } from '../time/parse-duration.ts';
import { parseHoursOfWeek } from '../time/parse-hours-of-week.ts';
import { parseRecurrenceEvery } from '../time/parse-recurrence-every.ts';
import { parseRecurrenceOn } from '../time/parse-recurrence-on.ts';
import { parseWallTime, type WallTime } from '../time/parse-wall-time.ts';
import { parseZone } from '../time/parse-zone.ts';
import { failure, type Parsed, parsed } from '../time/parsed.ts';
import type { RecurrenceEvery, RecurrenceOn } from '../time/recurrence.ts';

/** What a value type of the schema is once it is read. */
export interface ValueTypes {
  readonly duration: Duration;
  /** A person's time in whole minutes. */
  readonly 'effort-duration': number;
  /** `2026-12-01`. */
  readonly date: string;
  readonly 'date-or-yearly': DateOrYearly;
  readonly 'wall-time': WallTime;
  /** Minutes from midnight. */
  readonly 'clock-time': number;
  readonly zone: string;
  readonly 'hours-of-week': HoursOfWeek;
  readonly 'recurrence-every': RecurrenceEvery;
  readonly 'recurrence-on': RecurrenceOn;
  readonly percentage: unknown;
  readonly money: unknown;
  readonly quantity: unknown;
  readonly language: string;
  readonly url: string;
  readonly email: string;
  readonly ages: unknown;
}

/** Name of a value type. */
export type ValueType = keyof ValueTypes;

const PARSERS: Readonly<Record<string, (text: string) => Parsed<unknown>>> = {
  duration: parseDuration,
  'effort-duration': parseEffort,
  date: parseDate,
  'date-or-yearly': parseDateOrYearly,
  'wall-time': parseWallTime,
  'clock-time': parseClockTime,
  zone: parseZone,
  'recurrence-every': parseRecurrenceEvery,
  'recurrence-on': parseRecurrenceOn,
};

/** Reads a value of a value type. */
export function parseValue(type: ValueType, value: Value): Parsed<unknown> {
  if (type === 'hours-of-week') {
    const { hours, failures } = parseHoursOfWeek(value);
    return hours === undefined ? (failures[0] ?? failure('not-text')) : parsed(hours);
  }
  if (typeof value === 'object') return failure('not-text');
  return (PARSERS[type] ?? parsed)(String(value));
}
