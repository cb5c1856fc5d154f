import { pad } from './calendar-date.ts';
import { foldWord } from './fold-word.ts';
import { type Failure, failure, guess, type Parsed, parsed, respelled } from './parsed.ts';

/** Reads a time of day `09:00` as minutes from midnight, 0 to 1439. */
export function parseClockTime(text: string): Parsed<number> {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  if (match === null) return readForeignClockTime(text);
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  if (hour < 24 && minute < 60) return parsed(hour * 60 + minute);
  return hour === 24 && minute === 0 ? guess('midnight', '00:00') : failure('no-such-time');
}

/** Minutes from midnight as files write them, `09:00`. */
export function writeClockTime(minutes: number): string {
  return `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}

const WORDS: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  oglen: '12:00',
  ogle: '12:00',
  midnight: '00:00',
  'gece yarisi': '00:00',
};

/** Says what a text that is no time of ours may mean: `9:00`, `09.00`, `9am`, `saat 9`, `0900`, `1080`. */
export function readForeignClockTime(text: string): Failure {
  const word = foldWord(text).replace(/^(?:saat|at) /, '');
  if (Object.hasOwn(WORDS, word)) return respelled(WORDS[word] ?? '');
  const full = /^(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?$/.exec(word) ?? /^(\d{2})(\d{2})$/.exec(word);
  const half = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\.?$/.exec(word);
  if (half !== null) return fromTwelveHours(Number(half[1]), Number(half[2] ?? 0), half[3] === 'p');
  if (full !== null) {
    const seconds = Number(full[3] ?? 0);
    const read = written(Number(full[1]), Number(full[2]));
    if (read !== undefined) return seconds === 0 ? respelled(read) : guess('respelled', read);
  }
  // Tools of YAML 1.1 turn an unquoted 18:00 into 18 x 60 = 1080 when they save a file.
  if (/^\d{3,4}$/.test(word) && Number(word) < 1440) return guess('minutes', writeClockTime(Number(word)));
  if (/^\d{1,2}$/.test(word) && Number(word) < 24) return guess('respelled', writeClockTime(Number(word) * 60));
  return failure(/^\d{1,2}[:.]\d{2}$/.test(word) ? 'no-such-time' : 'unreadable');
}

function fromTwelveHours(hour: number, minute: number, isAfternoon: boolean): Failure {
  const read = hour >= 1 && hour <= 12 ? written((hour % 12) + (isAfternoon ? 12 : 0), minute) : undefined;
  return read === undefined ? failure('no-such-time') : respelled(read);
}

function written(hour: number, minute: number): string | undefined {
  return hour < 24 && minute < 60 ? writeClockTime(hour * 60 + minute) : undefined;
}
