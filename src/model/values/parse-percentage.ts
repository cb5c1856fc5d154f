import { foldWord } from '../../time/fold-word.ts';
import { type Failure, failure, guess, type Parsed, parsed, respelled } from '../../time/parsed.ts';
import { readNumber } from './read-number.ts';

/** Reads a percentage as the number before the sign, 2.5 for `2.5%`; `"%40"` and `"2,5%"` are fine as well. */
export function parsePercentage(text: string): Parsed<number> {
  const match = /^(?:(\d+(?:[.,]\d+)?)%|%(\d+(?:[.,]\d+)?))$/.exec(text);
  const number = match?.[1] ?? match?.[2];
  if (number === undefined) return readForeignPercentage(text);
  // 1.000 is a thousand to one reader and one to another.
  if (/[.,]\d{3}$/.test(number) && !/^0[.,]/.test(number)) {
    return guess('thousands', `${number.replace(/[.,]/, '')}%`);
  }
  return parsed(Number(number.replace(',', '.')));
}

function readForeignPercentage(text: string): Failure {
  const word = foldWord(text).replace(/\b(?:yuzde|percent|per cent|pct|pc)\b|[%٪]/g, '%');
  const isMarked = word.includes('%');
  const number = readNumber(word.replace('%', '').trim());
  if (number === undefined) return failure('unreadable');
  if (isMarked) return number.isAmbiguous ? guess('thousands', `${number.text}%`) : respelled(`${number.text}%`);
  // A share of one, as spreadsheets keep it: 0.25 is 25 %.
  const isShare = number.value > 0 && number.value < 1;
  const percent = isShare ? Number((number.value * 100).toFixed(6)) : number.text;
  return guess(isShare ? 'share' : 'no-sign', `${percent}%`);
}
