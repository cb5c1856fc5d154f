import type { Language } from '../../diagnostics/text.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './calendar-words.ts';

const DATE = /^(?:(\d{4})-)?(\d{2})-(\d{2})(?:[ T](\d{2}:\d{2}))?$/;

/** Weekday of a date of the Gregorian calendar, 0 for Monday (Sakamoto's method: pure integers, no clock, no zone). */
export function weekdayOf(year: number, month: number, day: number): number {
  const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  const fromSunday =
    (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (offsets[month - 1] ?? 0) + day) % 7;
  return (fromSunday + 6) % 7;
}

/**
 * A calendar date in words: `2026-11-22` is `22 November 2026` and `22 Kasım 2026 Pazar`; a yearly date `11-10` is
 * `10 November`; a wall time keeps its hours, `28 December 2026 19:30`. Any other text is given back as it is.
 */
export function formatDate(date: string, language: Language): string {
  const match = DATE.exec(date);
  const month = match === null ? undefined : MONTH_NAMES[language][Number(match[2]) - 1];
  if (match === null || month === undefined) return date;
  const day = Number(match[3]);
  const words = [String(day), month];
  if (match[1] !== undefined) words.push(match[1]);
  if (match[1] !== undefined && language === 'tr') {
    words.push(WEEKDAY_NAMES.tr[weekdayOf(Number(match[1]), Number(match[2]), day)] ?? '');
  }
  if (match[4] !== undefined) words.push(match[4]);
  return words.join(' ');
}
