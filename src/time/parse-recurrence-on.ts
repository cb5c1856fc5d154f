import { WEEKDAY_KEYS, weekdayGroupOfName, weekdayOfName } from './calendar-names.ts';
import { foldWord } from './fold-word.ts';
import { failure, guess, type Parsed, parsed, respelled } from './parsed.ts';
import type { RecurrenceOn } from './recurrence.ts';

const NTH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: -1 };

const NTH_WORDS: Readonly<Record<string, string>> = {
  ilk: 'first',
  birinci: 'first',
  '1st': 'first',
  '1.': 'first',
  '1': 'first',
  ikinci: 'second',
  '2nd': 'second',
  '2.': 'second',
  '2': 'second',
  ucuncu: 'third',
  '3rd': 'third',
  '3.': 'third',
  '3': 'third',
  dorduncu: 'fourth',
  '4th': 'fourth',
  '4.': 'fourth',
  '4': 'fourth',
  son: 'last',
  first: 'first',
  second: 'second',
  third: 'third',
  fourth: 'fourth',
  last: 'last',
};

/** Reads a day on which something comes back: `mon`, `first mon`, `last fri`, `15`. */
export function parseRecurrenceOn(text: string): Parsed<RecurrenceOn> {
  const weekday = WEEKDAY_KEYS.indexOf(text);
  if (weekday >= 0) return parsed({ kind: 'weekday', weekday });
  const [nthWord = '', dayWord = '', ...rest] = text.split(' ');
  const nthDay = WEEKDAY_KEYS.indexOf(dayWord);
  const nth = Object.hasOwn(NTH, nthWord) ? NTH[nthWord] : undefined;
  if (nth !== undefined && nthDay >= 0 && rest.length === 0)
    return parsed({ kind: 'nth-weekday', nth, weekday: nthDay });
  if (/^(?:[1-9]|[12]\d|3[01])$/.test(text)) return parsed({ kind: 'month-day', day: Number(text) });
  return readForeignOn(text);
}

function readForeignOn(text: string): Parsed<never> {
  const word = foldWord(text).replace(/^(?:every|her|on|the|ayin) /, '');
  const weekday = weekdayOfName(word);
  if (weekday !== undefined) return respelled(WEEKDAY_KEYS[weekday] ?? '');
  if (/^(?:last day|last|son gunu?|son)$/.test(word)) return respelled('31');
  const day = /^0?(\d{1,2})(?:st|nd|rd|th|\.|'?i|'?si|'?u)?$/.exec(word);
  if (day !== null)
    return Number(day[1]) >= 1 && Number(day[1]) <= 31 ? respelled(day[1] ?? '') : failure('no-such-month-day');
  const nth = /^(\S+?)\s?([a-z]+)$/.exec(word);
  const nthDay = weekdayOfName(nth?.[2] ?? '');
  if (nth !== null && nthDay !== undefined) {
    const name = WEEKDAY_KEYS[nthDay] ?? '';
    if (Object.hasOwn(NTH_WORDS, nth[1] ?? '')) return respelled(`${NTH_WORDS[nth[1] ?? '']} ${name}`);
    // A month has a fifth Monday only now and then.
    if (/^(?:5th|5\.?|fifth|besinci)$/.test(nth[1] ?? '')) return guess('fifth', `last ${name}`);
  }
  return readSeveralDays(text);
}

function readSeveralDays(text: string): Parsed<never> {
  const group = weekdayGroupOfName(text) ?? readStretch(text);
  const days =
    group === undefined ? text.split(/\s*(?:[,;&+]|\band\b|\bve\b)\s*/).map(weekdayOfName) : stretch(...group);
  if (days.length < 2 || days.includes(undefined)) return failure('on-unreadable');
  const list = days.map((day) => WEEKDAY_KEYS[day ?? 0]).join(', ');
  return failure('several-days', { fix: `[${list}]`, fixIs: 'yaml' });
}

function readStretch(text: string): readonly [number, number] | undefined {
  const [from, to, ...rest] = text.split(/\s*(?:-|–)\s*/).map(weekdayOfName);
  return from === undefined || to === undefined || rest.length > 0 ? undefined : [from, to];
}

function stretch(from: number, to: number): number[] {
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7);
}
