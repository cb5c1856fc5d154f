import { daysInMonth, pad, writeDate } from './calendar-date.ts';
import { monthOfName, weekdayOfName } from './calendar-names.ts';
import { foldWord } from './fold-word.ts';
import { type Failure, failure, guess, respelled } from './parsed.ts';

/** Outside of these years a date is a slip of the finger, and the tables of time zones would grow for nothing. */
export function isFarYear(year: number): boolean {
  return year < 1900 || year > 2199;
}

const DAYS_FROM_NOW = /^(?:today|tomorrow|yesterday|now|bugun|yarin|dun|simdi|next .+|gelecek .+|haftaya.*|asap)$/;

/**
 * Says what a text that is no date of ours may mean: `28.12.2026`, `12/28/2026`, `2026-1-5`, `28 Aralık 2026`,
 * `December 28, 2026`. A date without a year has the problem `no-year` and a fix `12-28`.
 */
export function readForeignDate(text: string): Failure {
  const word = foldWord(text);
  if (DAYS_FROM_NOW.test(word)) return failure('relative');
  const time = /^(.*\d{4}.*?)[t,\s]+\d{1,2}[:.]\d{2}\b.*$/.exec(word);
  if (time !== null) {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(time[1] ?? '') ? time[1] : readForeignDate(time[1] ?? '').fix;
    return day === undefined ? failure('has-time') : guess('has-time', day);
  }
  return readNumbers(word) ?? readNames(word) ?? failure('unreadable');
}

function readNumbers(text: string): Failure | undefined {
  const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})\.?$/.exec(text) ?? /^(\d{4})(())(\d\d)(\d\d)$/.exec(text);
  if (yearFirst !== null) return yearFirst[2] === undefined ? undefined : fromYearFirst(yearFirst);
  const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (yearLast !== null) return fromYearLast(yearLast);
  if (/^\d{4}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{4}$|^\d{4}$|^\d{4}-?w\d{1,2}$/.test(text)) return failure('no-day');
  const short = /^(\d{1,2})([-/.])(\d{1,2})\.?$/.exec(text);
  if (short === null) return undefined;
  const [first, second] = [Number(short[1]), Number(short[3])];
  // With a dot the day comes first; with a dash it is our own yearly date without its zeros; with a stroke who knows.
  if (short[2] === '.') return yearly(second, first);
  if (short[2] === '-') return yearly(first, second);
  return first > 12 ? yearly(second, first) : second > 12 ? yearly(first, second) : failure('either-order');
}

function fromYearFirst(match: RegExpExecArray): Failure {
  const [year, month, day] = [Number(match[1]), Number(match[3] || match[4]), Number(match[3] ? match[4] : match[5])];
  return dated(year, month, day) ?? dated(year, day, month) ?? failure('unreadable');
}

function fromYearLast(match: RegExpExecArray): Failure {
  const [first, second, written] = [Number(match[1]), Number(match[3]), match[4] ?? ''];
  const year = written.length === 2 ? 2000 + Number(written) : Number(written);
  const dayFirst = dated(year, second, first);
  const monthFirst = match[2] === '/' || dayFirst === undefined ? dated(year, first, second) : undefined;
  if (dayFirst !== undefined && monthFirst !== undefined && first !== second) {
    const params = { dayFirst: dayFirst.fix ?? '', monthFirst: monthFirst.fix ?? '' };
    return failure('two-readings', { params });
  }
  const read = dayFirst ?? monthFirst ?? failure('unreadable');
  return written.length === 2 && read.fix !== undefined ? guess('respelled', read.fix) : read;
}

function readNames(text: string): Failure | undefined {
  const words = text
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .split(/[\s,./-]+/)
    .filter(
      (word) => word !== '' && word !== 'of' && (monthOfName(word) !== undefined || weekdayOfName(word) === undefined),
    );
  const months = words.filter((word) => monthOfName(word) !== undefined);
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  const month = monthOfName(months[0] ?? '');
  if (month === undefined || months.length > 1 || months.length + numbers.length !== words.length) return undefined;
  const year = numbers.find((word) => word.length === 4);
  const day = numbers.find((word) => word.length <= 2);
  if (day === undefined) return failure('no-day');
  if (numbers.length === 1) return yearly(month, Number(day));
  return year === undefined || numbers.length > 2 ? undefined : dated(Number(year), month, Number(day));
}

function dated(year: number, month: number, day: number): Failure | undefined {
  if (isFarYear(year) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return respelled(writeDate(year, month, day));
}

function yearly(month: number, day: number): Failure {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(2000, month)) return failure('unreadable');
  return failure('no-year', { fix: `${pad(month, 2)}-${pad(day, 2)}` });
}
