import { type Failure, failure, guess, type Parsed, parsed, respelled } from '../../time/parsed.ts';
import { currencyOfWord, isCurrency } from './currencies.ts';
import { readNumber } from './read-number.ts';

/** An amount of money. */
export interface Money {
  /** In the currency's main unit, with at most two decimals. */
  readonly amount: number;
  /** ISO 4217 code, `TRY`. */
  readonly currency: string;
}

/** Reads an amount of money: `1200 TRY`, `1200.50 EUR`. */
export function parseMoney(text: string): Parsed<Money> {
  const match = /^(\d{1,15}(?:\.\d{1,2})?) ([A-Z]{3})$/.exec(text);
  if (match === null) return readForeignMoney(text);
  const currency = match[2] ?? '';
  if (isCurrency(currency)) return parsed({ amount: Number(match[1]), currency });
  const meant = currencyOfWord(currency);
  const within = { start: text.length - 3, end: text.length };
  return meant === undefined
    ? failure('no-such-currency', { params: { currency }, within })
    : respelled(`${match[1]} ${meant}`);
}

function readForeignMoney(text: string): Failure {
  const match = /^([^\d\s.,-]*)\s*(\d[\d.,\s'’]*?)\s*([^\d]*?)\.?$/.exec(text.trim());
  const number = readNumber(match?.[2] ?? '');
  if (match === null || number === undefined) return failure('unreadable');
  const sign = match[1] || match[3];
  if (!sign) return failure('no-currency');
  const currency = currencyOfWord(sign.trim());
  if (currency === undefined || (match[1] && match[3])) return failure('unreadable');
  const decimals = number.text.split('.')[1] ?? '';
  if (decimals.length > 2) return failure('unreadable');
  const fix = `${number.text} ${currency}`;
  // 1.200 TL: a thousand and two hundred to a Turk, one and a fifth to an Englishman, who writes no third decimal.
  return number.isAmbiguous ? guess('thousands', fix) : respelled(fix);
}
