import { daysInMonth, writeDate } from './calendar-date.ts';
import { parseYearlyDate, type YearlyDate } from './parse-yearly-date.ts';
import { type Failure, failure, type Parsed, parsed } from './parsed.ts';
import { isFarYear, readForeignDate } from './read-foreign-date.ts';

/** A date of one year, or one that comes every year. */
export type DateOrYearly =
  | { readonly kind: 'date'; readonly date: string }
  | ({ readonly kind: 'yearly' } & YearlyDate);

/** Reads a calendar date `2026-12-01` that really exists. The value is the same text. */
export function parseDate(text: string): Parsed<string> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) {
    const foreign = readForeignDate(text);
    return foreign.problem === 'no-year' ? failure('no-year') : foreign;
  }
  const problem = findProblem(Number(match[1]), Number(match[2]), Number(match[3]));
  return problem ?? parsed(text);
}

/** Reads a date `2026-11-10` or a yearly date `11-10`. */
export function parseDateOrYearly(text: string): Parsed<DateOrYearly> {
  const yearly = parseYearlyDate(text);
  if (yearly.ok) return parsed({ kind: 'yearly', ...yearly.value });
  const date = parseDate(text);
  if (date.ok) return parsed({ kind: 'date', date: date.value });
  return date.problem === 'no-year' || /^\d\d-\d\d$/.test(text) ? yearly : date;
}

function findProblem(year: number, month: number, day: number): Failure | undefined {
  if (month < 1 || month > 12) {
    // 2026-28-12: the day stands where the month should.
    const isSwapped = month <= 31 && day >= 1 && day <= 12 && month <= daysInMonth(year, day);
    const within = { start: 5, end: 7 };
    return isSwapped
      ? failure('no-such-month', { fix: writeDate(year, day, month), within })
      : failure('no-such-month', { within });
  }
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) {
    return failure('no-such-day', {
      params: { last: { date: writeDate(year, month, last) } },
      within: { start: 8, end: 10 },
    });
  }
  return isFarYear(year) ? failure('far-year', { within: { start: 0, end: 4 } }) : undefined;
}
