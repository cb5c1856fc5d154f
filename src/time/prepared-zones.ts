import { DAY_MINUTES, dayNumber } from './calendar-date.ts';

/** From `start` (UTC minutes since 1970) on the zone is `offset` minutes ahead of UTC. */
export interface ZonePeriod {
  readonly start: number;
  readonly offset: number;
}

/** The UTC years that are prepared, the last one included. */
export const PREPARED_YEARS = { from: 2020, to: 2035 } as const;

/** Base of the numbers of a history. */
export const RADIX = 36;

/** Put here by the build where the program runs with the very zone data from which it was read (0053). */
declare const PREPARED_ZONES: string | undefined;
const prepared = typeof PREPARED_ZONES === 'undefined' ? '' : PREPARED_ZONES;

const known = new Map<string, readonly ZonePeriod[] | undefined>();

/** Whether the zone is among those that were prepared, spelled as the runtime itself does. */
export function isPrepared(zone: string): boolean {
  return prepared !== '' && historyOf(zone) !== undefined;
}

/** The periods of a UTC year, as `zonePeriods` gives them; `undefined` when they were not prepared. */
export function preparedPeriods(zone: string, year: number): readonly ZonePeriod[] | undefined {
  const history = prepared === '' ? undefined : historyOf(zone);
  return history && periodsOfYear(history, year);
}

function historyOf(zone: string): readonly ZonePeriod[] | undefined {
  if (!known.has(zone)) known.set(zone, readHistory(prepared, zone));
  return known.get(zone);
}

/**
 * Finds a zone in a text of lines `name start offset start offset …`, whose first start is that of the first year.
 * Only the line that is asked for is read.
 */
export function readHistory(text: string, zone: string): readonly ZonePeriod[] | undefined {
  const at = text.indexOf(`\n${zone} `);
  if (at < 0 || zone.includes('\n')) return undefined;
  const [, ...numbers] = text.slice(at + 1, text.indexOf('\n', at + 1)).split(' ');
  const periods: ZonePeriod[] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    periods.push({ start: Number.parseInt(numbers[i]!, RADIX), offset: Number.parseInt(numbers[i + 1]!, RADIX) });
  }
  return periods;
}

/** What of a history lies in a year, its first period starting with the year. */
export function periodsOfYear(history: readonly ZonePeriod[], year: number): readonly ZonePeriod[] | undefined {
  if (year < PREPARED_YEARS.from || year > PREPARED_YEARS.to) return undefined;
  const start = dayNumber(year, 1, 1) * DAY_MINUTES;
  const end = dayNumber(year + 1, 1, 1) * DAY_MINUTES;
  const { offset } = history.findLast((period) => period.start <= start)!;
  return [{ start, offset }, ...history.filter((period) => period.start > start && period.start < end)];
}
