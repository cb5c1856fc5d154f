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

/** Reads a value of a metric: `4200`, `-3.5`, `-3.5%`, `1h30m`, `1200 TRY`. Anything else is prose. */
export function parseQuantity(text: string): Parsed<Quantity> {
  const isGrouped = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
  if (/^-?\d+(?:\.\d+)?$/.test(text) && !isGrouped) return parsed({ kind: 'number', number: Number(text) });
  const [sign, unsigned] = text.startsWith('-') ? (['-', text.slice(1)] as const) : (['', text] as const);
  const factor = sign === '' ? 1 : -1;
  const percentage = parsePercentage(unsigned);
  if (percentage.ok) return parsed({ kind: 'percentage', percent: factor * percentage.value });
  const duration = parseDuration(text);
  if (duration.ok) return parsed({ kind: 'duration', duration: duration.value });
  const money = parseMoney(unsigned);
  if (money.ok) return parsed({ kind: 'money', money: { ...money.value, amount: factor * money.value.amount } });
  return readForeignQuantity(text, sign, unsigned) ?? parsed({ kind: 'prose', text });
}

/** Followers are lost and refunds are paid: a value may be below zero, a duration may not. */
function readForeignQuantity(text: string, sign: string, unsigned: string): Parsed<never> | undefined {
  const number = readNumber(unsigned);
  // 4.200 followers are four thousand to a Turk.
  if (number !== undefined) {
    return number.isAmbiguous ? guess('thousands', sign + number.text) : respelled(sign + number.text);
  }
  for (const answer of [
    withSign(sign, /[%٪]|yüzde|percent/i.test(text) ? parsePercentage(unsigned) : parseMoney(unsigned)),
    parseDuration(text),
  ]) {
    if (answer.ok || answer.fix === undefined) continue;
    if (answer.problem === 'thousands') return answer;
    return answer.isGuess ? guess('respelled', answer.fix) : respelled(answer.fix);
  }
  return undefined;
}

function withSign(sign: string, answer: Parsed<unknown>): Parsed<unknown> {
  return sign === '' || answer.ok || answer.fix === undefined ? answer : { ...answer, fix: sign + answer.fix };
}
