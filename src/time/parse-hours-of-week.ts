import { boundedText } from './bounded-text.ts';
import { WEEKDAY_KEYS } from './calendar-names.ts';
import { foldWord } from './fold-word.ts';
import { ALWAYS, type HoursOfWeek } from './hours-of-week.ts';
import { type HourRange, parseHourRange } from './parse-hour-range.ts';
import { parseWeekdays } from './parse-weekdays.ts';
import { type Failure, failure, guess } from './parsed.ts';

/** A failure somewhere inside the value. */
export interface NestedFailure extends Failure {
  /** Steps from the value to the part that is wrong. */
  readonly path: readonly (string | number)[];
  readonly part: 'key' | 'value';
  /** The text that is wrong. */
  readonly text: string;
}

/** Hours of the week as read: what could be understood, and what was wrong. */
export interface ReadHours {
  /** `undefined` when anything is wrong, because half the hours would be taken for all. */
  readonly hours: HoursOfWeek | undefined;
  readonly failures: readonly NestedFailure[];
}

/**
 * Reads hours of the week: `always`, or a map of days to hours as `{mon-fri: "09:00-18:00", sat: ["10:00-12:00",
 * "13:00-15:00"]}`; `22:00-06:00` reaches into the next day. Whatever is neither text, list nor map is the schema's
 * business: it makes the hours unknown without a failure here.
 */
export function parseHoursOfWeek(value: unknown): ReadHours {
  if (value === 'always') return { hours: ALWAYS, failures: [] };
  if (typeof value === 'string')
    return { hours: undefined, failures: [at([], 'value', value, readForeignHours(boundedText(value)))] };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { hours: undefined, failures: [] };
  const failures: NestedFailure[] = [];
  const week: HourRange[][] = WEEKDAY_KEYS.map(() => []);
  const keyOfDay: string[] = [];
  let isWhole = true;
  for (const [key, hours] of Object.entries(value)) {
    if (key.startsWith('x-')) continue;
    const days = parseWeekdays(boundedText(key));
    if (!days.ok) failures.push(at([key], 'key', key, days));
    const ranges = readRanges(key, hours, failures);
    isWhole &&= ranges !== undefined;
    for (const day of days.ok ? days.value : []) {
      const other = keyOfDay[day];
      if (other !== undefined) {
        failures.push(at([key], 'key', key, failure('day-twice', { params: { day: WEEKDAY_KEYS[day] ?? '', other } })));
        break;
      }
      keyOfDay[day] = key;
      week[day] = ranges ?? [];
    }
  }
  return { hours: isWhole && failures.length === 0 ? week : undefined, failures };
}

function readRanges(key: string, hours: unknown, failures: NestedFailure[]): HourRange[] | undefined {
  const texts: readonly unknown[] = Array.isArray(hours) ? hours : [hours];
  const ranges: HourRange[] = [];
  texts.forEach((text, index) => {
    if (typeof text !== 'string') return;
    const path = Array.isArray(hours) ? [key, index] : [key];
    const range = parseHourRange(boundedText(text));
    if (!range.ok) failures.push(at(path, 'value', text, range));
    else if (ranges.some((other) => other.start < range.value.end && range.value.start < other.end)) {
      failures.push(at(path, 'value', text, failure('overlap')));
    } else ranges.push(range.value);
  });
  return ranges.length === texts.length ? ranges.sort((a, b) => a.start - b.start) : undefined;
}

function readForeignHours(text: string): Failure {
  const word = foldWord(text);
  if (/^(?:always|her zaman|surekli|7\/24|24\/7|7\/24 .*|24\/7 .*)$/.test(word))
    return failure('respelled', { fix: 'always' });
  const range = parseHourRange(text);
  const hours = range.ok ? text : range.fix;
  // Hours without days: most often those of a working week.
  return hours === undefined
    ? failure('unreadable-week')
    : guess('no-days', `{mon-fri: "${hours}"}`, { fixIs: 'yaml' });
}

function at(path: readonly (string | number)[], part: 'key' | 'value', text: string, wrong: Failure): NestedFailure {
  return { ...wrong, path, part, text };
}
