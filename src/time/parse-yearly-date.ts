import { daysInMonth, pad, writeDate } from './calendar-date.ts';
import { failure, guess, type Parsed, parsed, respelled } from './parsed.ts';
import { readForeignDate } from './read-foreign-date.ts';

/** A day that comes every year, for example 10 November. */
export interface YearlyDate {
  /** 1-12. */
  readonly month: number;
  /** 1-31; 29 February falls on 28 February in other years. */
  readonly day: number;
}

/** Reads a yearly date `11-10`, month before day. */
export function parseYearlyDate(text: string): Parsed<YearlyDate> {
  const match = /^(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return readForeignYearlyDate(text);
  const month = Number(match[1]);
  const day = Number(match[2]);
  if (month < 1 || month > 12) {
    const isSwapped = day >= 1 && day <= 12 && month <= daysInMonth(LEAP_YEAR, day);
    const within = { start: 0, end: 2 };
    return failure('no-such-month', isSwapped ? { fix: `${match[2]}-${match[1]}`, within } : { within });
  }
  const last = daysInMonth(LEAP_YEAR, month);
  if (day >= 1 && day <= last) return parsed({ month, day });
  const params = { last: { date: writeDate(LEAP_YEAR, month, last).slice(5) } };
  return failure('no-such-day', { params, within: { start: 3, end: 5 } });
}

const LEAP_YEAR = 2000;

function readForeignYearlyDate(text: string): Parsed<never> {
  const foreign = /^\d{4}-\d{2}-\d{2}$/.test(text) ? respelled(text) : readForeignDate(text);
  if (foreign.fix === undefined) return foreign.problem === 'two-readings' ? failure('either-order') : foreign;
  const fix = foreign.fix.slice(-5);
  if (foreign.problem === 'no-year') return respelled(fix);
  return parseYearlyDate(fix).ok ? guess('has-year', fix) : failure('unreadable');
}

/** The yearly date as files write it, `11-10`. */
export function writeYearlyDate(date: YearlyDate): string {
  return `${pad(date.month, 2)}-${pad(date.day, 2)}`;
}
