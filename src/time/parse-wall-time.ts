import { addDays, DAY_MINUTES, dateOf, dayOf } from './calendar-date.ts';
import { parseClockTime, readForeignClockTime, writeClockTime } from './parse-clock-time.ts';
import { parseDate } from './parse-date.ts';
import { type Failure, failure, guess, type Parsed, parsed, respelled } from './parsed.ts';
import { readForeignDate } from './read-foreign-date.ts';
import { readOffset } from './read-offset.ts';

/** A local time of day on a date, without a zone: the zone in force is found elsewhere. */
export interface WallTime {
  /** `2026-12-28`. */
  readonly date: string;
  /** Minutes from midnight, 0 to 1439. */
  readonly minute: number;
}

/** Reads a wall time: `2026-12-28 19:30`, or with `T` between. Seconds that are not `:00` and offsets are refused. */
export function parseWallTime(text: string): Parsed<WallTime> {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(?::00)?$/.exec(text);
  if (match === null) return readForeignWallTime(text);
  const date = parseDate(match[1] ?? '');
  if (!date.ok) return date.fix === undefined ? date : { ...date, fix: `${date.fix} ${match[2]}` };
  const minute = parseClockTime(match[2] ?? '');
  if (minute.ok) return parsed({ date: date.value, minute: minute.value });
  const within = { start: 11, end: 16 };
  // 24:00 is the next day's midnight.
  if (minute.problem === 'midnight') return failure('midnight', { fix: `${addDays(date.value, 1)} 00:00`, within });
  return failure('no-such-time', { within });
}

/** The wall time as files write it, `2026-12-28 19:30`. */
export function writeWallTime(wall: WallTime): string {
  return `${wall.date} ${writeClockTime(wall.minute)}`;
}

/** Minutes from 1970-01-01 00:00 by the wall's own clock. */
export function wallMinutes(wall: WallTime): number {
  return dayOf(wall.date) * DAY_MINUTES + wall.minute;
}

/** The wall time of so many minutes since 1970-01-01 00:00 by the wall's own clock. */
export function wallTimeOf(minutes: number): WallTime {
  const day = Math.floor(minutes / DAY_MINUTES);
  return { date: dateOf(day), minute: minutes - day * DAY_MINUTES };
}

function readForeignWallTime(text: string): Failure {
  const offset = readOffset(text);
  if (offset !== undefined) {
    const local = parseWallTime(offset.local);
    const fix = local.ok ? offset.local : local.fix;
    const params = { offset: offset.written };
    return failure('offset', fix === undefined ? { params } : { params, fix, isGuess: true, within: offset.within });
  }
  if (parseDate(text).ok) return failure('no-time');
  const seconds = /^(\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}):\d{2}(?:[.,]\d+)?$/.exec(text);
  if (seconds !== null && parseWallTime(seconds[1] ?? '').ok) return guess('seconds', seconds[1] ?? '');
  const parts =
    /^(.*\d.*?)(?:\s*,\s*|\s+(?:at|saat)\s+|\s+|[tT])(\d{1,2}(?:[:.]\d{2}){0,2}\s*(?:[aApP]\.?[mM]\.?)?)$/.exec(
      text.trim(),
    );
  return parts === null ? whenDateOnly(text) : readParts(parts[1] ?? '', parts[2] ?? '');
}

function readParts(dateText: string, timeText: string): Failure {
  const date = parseDate(dateText);
  const clock = parseClockTime(timeText).ok ? undefined : readForeignClockTime(timeText);
  const day = date.ok ? dateText : date.fix;
  const time = clock === undefined ? timeText : clock.fix;
  if (day === undefined) return date.ok || date.problem === 'relative' ? failure('unreadable') : date;
  if (time === undefined) return failure('no-such-time');
  const isGuess = (!date.ok && date.isGuess) || clock?.isGuess;
  return isGuess ? guess('respelled', `${day} ${time}`) : respelled(`${day} ${time}`);
}

function whenDateOnly(text: string): Failure {
  const foreign = readForeignDate(text);
  if (foreign.problem === 'respelled' && foreign.fix !== undefined) return failure('no-time');
  // What is wrong with a date alone (its time, a word like tomorrow) says nothing of a date with a time.
  const isOfDates = foreign.problem === 'has-time' || foreign.problem === 'relative';
  return failure(isOfDates ? 'unreadable' : foreign.problem);
}
