import { foldWord } from './fold-word.ts';
import { failure, guess, type Parsed, parsed, respelled } from './parsed.ts';
import type { RecurrenceEvery, RecurrenceUnit } from './recurrence.ts';

const UNIT_WORDS: Readonly<Record<RecurrenceUnit, string>> = {
  day: 'day days d gun gunde gunluk daily everyday',
  week: 'week weeks w wk hafta haftada haftalik weekly',
  month: 'month months mo ay ayda aylik monthly',
  quarter: 'quarter quarters q ceyrek ceyrekte ceyreklik quarterly',
  year: 'year years y yr yil yilda yillik sene senelik yearly annually annual',
};

const NUMBERS: Readonly<Record<string, number>> = {
  other: 2,
  second: 2,
  two: 2,
  iki: 2,
  three: 3,
  third: 3,
  uc: 3,
  four: 4,
  dort: 4,
  six: 6,
  alti: 6,
};

const AMBIGUOUS: Readonly<Record<string, string>> = {
  biweekly: '2 weeks',
  'bi-weekly': '2 weeks',
  fortnightly: '2 weeks',
  bimonthly: '2 months',
  'bi-monthly': '2 months',
};

const unitByWord = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as RecurrenceUnit])),
);

/** Reads how often something comes back: `day`, `week`, `month`, `quarter`, `year`, `2 weeks`. */
export function parseRecurrenceEvery(text: string): Parsed<RecurrenceEvery> {
  if (/^(?:day|week|month|quarter|year)$/.test(text)) return parsed({ unit: text as RecurrenceUnit, count: 1 });
  const match = /^([1-9]\d{0,2}) (day|week|month|quarter|year)s$/.exec(text);
  const count = Number(match?.[1]);
  if (match !== null && count > 1) return parsed({ unit: match[2] as RecurrenceUnit, count });
  return readForeignEvery(text);
}

function readForeignEvery(text: string): Parsed<never> {
  const word = foldWord(text);
  if (Object.hasOwn(AMBIGUOUS, word)) return guess('twice-or-every-two', AMBIGUOUS[word] ?? '');
  const match = /^(?:every |her )?(?:(\d{1,3}|[a-z]+)\s*)??([a-z]+)(?: bir)?$/.exec(word);
  const unit = unitByWord.get(match?.[2] ?? '');
  const count = match?.[1] === undefined ? 1 : /^\d/.test(match[1]) ? Number(match[1]) : (NUMBERS[match[1]] ?? 0);
  if (unit === undefined || count < 1) return failure('every-unreadable');
  return respelled(count === 1 ? unit : `${count} ${unit}s`);
}
