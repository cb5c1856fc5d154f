import { DAY_MINUTES } from './calendar-date.ts';
import { foldWord } from './fold-word.ts';
import { readForeignClockTime, writeClockTime } from './parse-clock-time.ts';
import { type Failure, failure, type Parsed, parsed, respelled } from './parsed.ts';

/** A stretch of a day in minutes from its midnight, end exclusive; past 1440 it reaches into the next day. */
export interface HourRange {
  readonly start: number;
  readonly end: number;
}

/** Reads opening hours of a day: `09:00-18:00`, `22:00-06:00` into the next day, `00:00-24:00` or `always` the whole day. */
export function parseHourRange(text: string): Parsed<HourRange> {
  if (text === 'always') return parsed({ start: 0, end: DAY_MINUTES });
  const match = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/.exec(text);
  if (match === null) return readForeignRange(text);
  const start = minutesOf(match[1], match[2]);
  const end = minutesOf(match[3], match[4]);
  if (start === undefined || start === DAY_MINUTES) return failure('no-such-time', { within: { start: 0, end: 5 } });
  if (end === undefined) return failure('no-such-time', { within: { start: 6, end: 11 } });
  if (start !== end) return parsed({ start, end: end > start ? end : end + DAY_MINUTES });
  return start === 0 ? failure('no-length', { fix: '00:00-24:00', isGuess: true }) : failure('no-length');
}

/** Hours of a day as files write them. */
export function writeHourRange(range: HourRange): string {
  const end = range.end > DAY_MINUTES ? range.end - DAY_MINUTES : range.end;
  return `${writeClockTime(range.start)}-${writeClockTime(end)}`;
}

function minutesOf(hour = '', minute = ''): number | undefined {
  const minutes = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && minutes <= DAY_MINUTES ? minutes : undefined;
}

const WHOLE_DAY = /^(?:24 ?(?:h|saat|hours)|all day|whole day|tum gun|butun gun|7\/24|24\/7|24)$/;
const CLOSED = /^(?:closed|off|none|kapali|yok|tatil|izinli|-)$/;
const SEPARATOR = /\s*(?:-|–|—|~|\/|\bto\b|\bile\b|\buntil\b|\bila\b)\s*/;

function readForeignRange(text: string): Failure {
  const word = foldWord(text);
  if (WHOLE_DAY.test(word)) return respelled('00:00-24:00');
  if (CLOSED.test(word)) return failure('closed', { fix: '', fixIs: 'nothing' });
  if (/[,;&+]|\b(?:and|ve)\b/.test(word)) return readSeveral(word);
  const [start, end, ...rest] = word.split(SEPARATOR);
  if (start === undefined || end === undefined || rest.length > 0) return failure('unreadable');
  const [from, to] = [readEnd(start, end), readEnd(end, '')];
  if (from === undefined || to === undefined) return failure('unreadable');
  const fix = `${from}-${to}`;
  // `9-18` names hours without minutes, yet in a field of hours it means nothing else.
  return parseHourRange(fix).ok ? respelled(fix) : failure('unreadable');
}

function readSeveral(word: string): Failure {
  const pieces = word.split(/\s*(?:[,;&+]|\b(?:and|ve)\b)\s*/);
  const ranges = pieces.map((piece) => (parseHourRange(piece).ok ? piece : readForeignRange(piece).fix));
  if (ranges.length < 2 || ranges.some((range) => range === undefined)) return failure('unreadable');
  return failure('several', { fix: `[${ranges.map((range) => `"${range}"`).join(', ')}]`, fixIs: 'yaml' });
}

function readEnd(text: string, next: string): string | undefined {
  if (/^24(?:[:.]00)?$/.test(text)) return '24:00';
  // In `9-5pm` the half of the day stands only once; anybody's guess, so nothing is made of it.
  if (/[ap]m$/.test(next.replaceAll('.', '')) && !/[ap]\.?m\.?$/.test(text)) return undefined;
  if (/^\d{2}:\d{2}$/.test(text)) return text;
  return readForeignClockTime(text).fix;
}
