import { WEEKDAY_KEYS, weekdayGroupOfName, weekdayOfName } from './calendar-names.ts';
import { failure, type Parsed, parsed, respelled } from './parsed.ts';

/** Reads a day `sat` or a stretch of days `mon-fri`, `sat-mon`, as weekdays from 0 for Monday. */
export function parseWeekdays(text: string): Parsed<readonly number[]> {
  const [first = '', last, ...rest] = text.split('-');
  const from = WEEKDAY_KEYS.indexOf(first);
  const to = last === undefined ? from : WEEKDAY_KEYS.indexOf(last);
  if (from >= 0 && to >= 0 && rest.length === 0 && last !== first) {
    return parsed(Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7));
  }
  return readForeignWeekdays(text);
}

function readForeignWeekdays(text: string): Parsed<never> {
  const group = weekdayGroupOfName(text);
  if (group !== undefined) return respelled(`${WEEKDAY_KEYS[group[0]]}-${WEEKDAY_KEYS[group[1]]}`);
  const names = text.split(/\s*(?:-|–|—|\/|\bto\b|\bile\b)\s*/);
  const [from, to] = names.map(weekdayOfName);
  if (from !== undefined && (names.length === 1 || from === to)) return respelled(WEEKDAY_KEYS[from] ?? '');
  if (from !== undefined && to !== undefined && names.length === 2) {
    return respelled(`${WEEKDAY_KEYS[from]}-${WEEKDAY_KEYS[to]}`);
  }
  const days = text.split(/\s*(?:[,;&+]|\band\b|\bve\b)\s*/).map(weekdayOfName);
  return failure(days.length > 1 && !days.includes(undefined) ? 'days-in-one-key' : 'no-such-day');
}
