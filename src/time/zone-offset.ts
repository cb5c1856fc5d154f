import { DAY_MINUTES, dayNumber } from './calendar-date.ts';
import { isPrepared } from './prepared-zones.ts';

const FIELDS = ['year', 'month', 'day', 'hour', 'minute'] as const;

/** A zone's clock, and where in its text each field stands: texts are read twice as fast as parts are made. */
interface ZoneClock {
  readonly format: Intl.DateTimeFormat;
  /** For each of the fields the place of its number among the numbers of the text. */
  readonly places: readonly number[];
}

// One a zone: making one costs a hundred times what using it does.
const clocks = new Map<string, ZoneClock>();

function clockOf(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  // Their order is the runtime's business and has changed before, so it is asked for.
  const order = format.formatToParts(0).filter(({ type }) => type !== 'literal');
  const made = { format, places: FIELDS.map((field) => order.findIndex(({ type }) => type === field)) };
  clocks.set(zone, made);
  return made;
}

/** Whether the runtime's own name of a zone is spelled just like this: not in another case, and no second name of it. */
export function isZoneName(zone: string): boolean {
  if (isPrepared(zone)) return true;
  return isZoneKnown(zone) && clockOf(zone).format.resolvedOptions().timeZone === zone;
}

/** Whether the runtime's zone data knows the name, in any mixture of case. */
export function isZoneKnown(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * Minutes by which a zone's clocks are ahead of UTC at an instant (UTC minutes since 1970), from the runtime's zone
 * data. Slow (some microseconds): only the zone table asks. The zone must be known.
 */
export function readZoneOffset(zone: string, instant: number): number {
  const { format, places } = clockOf(zone);
  const numbers = format.format(instant * 60_000).match(/\d+/g) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = places.map((place) => Number(numbers[place]));
  return dayNumber(year, month, day) * DAY_MINUTES + hour * 60 + minute - instant;
}
