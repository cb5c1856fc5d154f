import type { Language } from '../../diagnostics/text.ts';
import { SHORT_MONTHS, SHORT_WEEKDAYS } from './calendar-words.ts';
import { weekdayOf } from './date.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

interface DateWords {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly weekday: string;
}

function wordsOf(date: string, language: Language): DateWords | undefined {
  const match = DATE.exec(date);
  const month = match === null ? undefined : SHORT_MONTHS[language][Number(match[2]) - 1];
  if (match === null || month === undefined) return undefined;
  const weekday = weekdayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return { year: match[1]!, month, day: String(Number(match[3])), weekday: SHORT_WEEKDAYS[language][weekday]! };
}

/** A date without its year: `Wed 25 Nov`, `25 Kas Çar`. Any other text is given back as it is. */
export function formatShortDate(date: string, language: Language): string {
  const words = wordsOf(date, language);
  if (words === undefined) return date;
  const { day, month, weekday } = words;
  return language === 'tr' ? `${day} ${month} ${weekday}` : `${weekday} ${day} ${month}`;
}

/** The days from one to another, ends inclusive: `23 Nov – 6 Dec 2026`, `2–3 Dec 2026`, `27 Nov 2026`. */
export function formatDateSpan(from: string, until: string, language: Language): string {
  const [a, b] = [wordsOf(from, language), wordsOf(until, language)];
  if (a === undefined || b === undefined) return from === until ? from : `${from} – ${until}`;
  if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} – ${b.day} ${b.month} ${b.year}`;
  return `${formatShortSpan(from, until, language)} ${b.year}`;
}

/** The same without a year: `30 Nov – 2 Dec`, `2–3 Dec`, `27 Nov`. */
export function formatShortSpan(from: string, until: string, language: Language): string {
  const [a, b] = [wordsOf(from, language), wordsOf(until, language)];
  if (a === undefined || b === undefined) return from === until ? from : `${from} – ${until}`;
  const end = `${b.day} ${b.month}`;
  if (from === until) return end;
  return a.month === b.month && a.year === b.year ? `${a.day}–${end}` : `${a.day} ${a.month} – ${end}`;
}
