import type { Value } from '../../source/value.ts';
import { boundedText } from '../../time/bounded-text.ts';
import { parseClockTime } from '../../time/parse-clock-time.ts';
import { parseDate, parseDateOrYearly } from '../../time/parse-date.ts';
import { parseDuration, parseEffort } from '../../time/parse-duration.ts';
import { parseHoursOfWeek } from '../../time/parse-hours-of-week.ts';
import { parseRecurrenceEvery } from '../../time/parse-recurrence-every.ts';
import { parseRecurrenceOn } from '../../time/parse-recurrence-on.ts';
import { parseWallTime } from '../../time/parse-wall-time.ts';
import { parseYearlyDate } from '../../time/parse-yearly-date.ts';
import { parseZone } from '../../time/parse-zone.ts';
import { failure, type Parsed, parsed } from '../../time/parsed.ts';
import { parseAges } from './parse-ages.ts';
import { parseEmail } from './parse-email.ts';
import { parseLanguage } from './parse-language.ts';
import { parsePercentage } from './parse-percentage.ts';
import { parseQuantity } from './parse-quantity.ts';
import { parseUrl } from './parse-url.ts';
import type { TextValueType, ValueType, ValueTypes } from './value-type.ts';

const PARSERS: { readonly [Type in TextValueType]: (text: string) => Parsed<ValueTypes[Type]> } = {
  duration: parseDuration,
  'effort-duration': parseEffort,
  date: parseDate,
  'date-or-yearly': parseDateOrYearly,
  'yearly-date': parseYearlyDate,
  'wall-time': parseWallTime,
  'clock-time': parseClockTime,
  zone: parseZone,
  'recurrence-every': parseRecurrenceEvery,
  'recurrence-on': parseRecurrenceOn,
  percentage: parsePercentage,
  quantity: parseQuantity,
  language: parseLanguage,
  url: parseUrl,
  email: parseEmail,
  ages: parseAges,
};

// Organisations write the same few durations and zones thousands of times; dates and addresses fill the rest.
const MOST_REMEMBERED = 20_000;
/** Addresses may be long; every other value is short. */
const MOST_CHARACTERS: Readonly<Partial<Record<TextValueType, number>>> = { url: 4000, email: 320 };
const remembered = new Map<TextValueType, Map<string, Parsed<unknown>>>();

/** Whether a value type is written as one text that `parseText` reads. */
export function isTextValueType(type: string): type is TextValueType {
  return Object.hasOwn(PARSERS, type);
}

/** Reads a text of a value type. The answer is remembered: it is a pure function of both. */
export function parseText<Type extends TextValueType>(type: Type, text: string): Parsed<ValueTypes[Type]> {
  let answers = remembered.get(type);
  if (answers === undefined || answers.size >= MOST_REMEMBERED) {
    answers = new Map();
    remembered.set(type, answers);
  }
  const read = boundedText(text, MOST_CHARACTERS[type]);
  const known = answers.get(read);
  if (known !== undefined) return known as Parsed<ValueTypes[Type]>;
  const answer: Parsed<ValueTypes[Type]> = PARSERS[type](read);
  answers.set(read, answer);
  return answer;
}

/** Reads a value as the file reader gives it. What is neither text nor number fails with `not-text`. */
export function parseValue<Type extends ValueType>(type: Type, value: Value): Parsed<ValueTypes[Type]>;
export function parseValue(type: ValueType, value: Value): Parsed<unknown> {
  if (type === 'hours-of-week') {
    const { hours, failures } = parseHoursOfWeek(value);
    return hours === undefined ? (failures[0] ?? failure('not-text')) : parsed(hours);
  }
  if (typeof value === 'string') return parseText(type, value);
  return typeof value === 'number' ? parseText(type, String(value)) : failure('not-text');
}
