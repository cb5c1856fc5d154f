import type { Duration } from '../../time/duration.ts';
import { parseDuration } from '../../time/parse-duration.ts';
import { guess, type Parsed, parsed, respelled } from '../../time/parsed.ts';
import { type Money, parseMoney } from './parse-money.ts';
import { parsePercentage } from './parse-percentage.ts';
import { readNumber } from './read-number.ts';

/** A value of a metric: which kind it is tells how it can be compared. */
export type Quantity =
  | { readonly kind: 'number'; readonly number: number }
  /** 85 for 85 %. */
  | { readonly kind: 'percentage'; readonly percent: number }
  | { readonly kind: 'duration'; readonly duration: Duration }
  | { readonly kind: 'money'; readonly money: Money }
  /** Words that no measurement can be held against; whether they may stand there is a rule's business. */
  | { readonly kind: 'prose'; readonly text: string };

/** Reads a value of a metric: `4200`, `-3.5`, `3.5%`, `1h30m`, `1200 TRY`. Anything else is prose. */
export function parseQuantity(text: string): Parsed<Quantity> {
  const isGrouped = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
  if (/^-?\d+(?:\.\d+)?$/.test(text) && !isGrouped) return parsed({ kind: 'number', number: Number(text) });
  const percentage = parsePercentage(text);
  if (percentage.ok) return parsed({ kind: 'percentage', percent: percentage.value });
  const duration = parseDuration(text);
  if (duration.ok) return parsed({ kind: 'duration', duration: duration.value });
  const money = parseMoney(text);
  if (money.ok) return parsed({ kind: 'money', money: money.value });
  return readForeignQuantity(text) ?? parsed({ kind: 'prose', text });
}

function readForeignQuantity(text: string): Parsed<never> | undefined {
  const sign = text.startsWith('-') ? '-' : '';
  const number = readNumber(text.slice(sign.length));
  // 4.200 followers are four thousand to a Turk.
  if (number !== undefined) {
    return number.isAmbiguous ? guess('thousands', sign + number.text) : respelled(sign + number.text);
  }
  for (const answer of [
    /[%٪]|yüzde|percent/i.test(text) ? parsePercentage(text) : parseMoney(text),
    parseDuration(text),
  ]) {
    if (answer.ok || answer.fix === undefined) continue;
    if (answer.problem === 'thousands') return answer;
    return answer.isGuess ? guess('respelled', answer.fix) : respelled(answer.fix);
  }
  return undefined;
}
