import { DAY_MINUTES, dayNumber } from './calendar-date.ts';

// One formatter a zone: making one costs a hundred times what using it does.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
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
  formatters.set(zone, made);
  return made;
}

/** Whether the runtime's zone data knows the name, in any mixture of case. */
export function isZoneKnown(zone: string): boolean {
  try {
    formatterOf(zone);
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
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
  for (const { type, value } of formatterOf(zone).formatToParts(instant * 60_000)) {
    if (Object.hasOwn(parts, type)) parts[type as keyof typeof parts] = Number(value);
  }
  const wall = dayNumber(parts.year, parts.month, parts.day) * DAY_MINUTES + parts.hour * 60 + parts.minute;
  return wall - instant;
}
