import type { Stretch } from './hit.ts';

/** A number that belongs to one person and that anybody could misuse. */
export interface PersonalNumber extends Stretch {
  readonly kind: 'identity-number' | 'iban' | 'card';
}

const QUICK = /\d{4}/;
const WEB_ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
const IDENTITY = /(?<![\w+.,/-])[1-9]\d{10}(?![\w-]|[.,]\d)/g;
const IBAN = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g;
const CARD = /(?<![\w+.,/-])(?:\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}([ -]?)\d{6}\2\d{5})(?![\w-]|[.,]\d)/g;
/** First digits of Visa, Mastercard, American Express, Troy, Maestro and Discover cards. */
const CARD_ISSUER = /^(?:4|5[1-5]|2[2-7]|3[47]|9792|6)/;
const IBAN_LENGTHS = { least: 15, most: 34 };

/** Turkish identity numbers, bank account and card numbers whose check digits are right; web addresses are left out. */
export function personalNumbers(text: string): readonly PersonalNumber[] {
  if (!QUICK.test(text)) return [];
  const prose = text.replace(WEB_ADDRESS, (address) => ' '.repeat(address.length));
  return [
    ...find(prose, IDENTITY, 'identity-number', isIdentityNumber),
    ...find(prose, IBAN, 'iban', isIban),
    ...find(prose, CARD, 'card', isCard),
  ].sort((a, b) => a.start - b.start);
}

function* find(
  text: string,
  pattern: RegExp,
  kind: PersonalNumber['kind'],
  isValid: (compact: string) => boolean,
): Iterable<PersonalNumber> {
  for (const match of text.matchAll(pattern)) {
    if (isValid(match[0].replace(/[ -]/g, ''))) yield { kind, start: match.index, end: match.index + match[0].length };
  }
}

/** The two check digits of a Turkish identity number. */
function isIdentityNumber(number: string): boolean {
  const digits = [...number].map(Number);
  const at = (index: number) => digits[index] ?? 0;
  const odd = at(0) + at(2) + at(4) + at(6) + at(8);
  const even = at(1) + at(3) + at(5) + at(7);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  const eleventh = (odd + even + at(9)) % 10;
  return tenth === at(9) && eleventh === at(10);
}

/** ISO 13616: country and check digits go to the end, letters count from 10, and the rest by 97 is 1. */
function isIban(iban: string): boolean {
  if (iban.length < IBAN_LENGTHS.least || iban.length > IBAN_LENGTHS.most) return false;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** The check digit after Luhn, under an issuer's number. */
function isCard(number: string): boolean {
  if (!CARD_ISSUER.test(number)) return false;
  let sum = 0;
  for (let index = 0; index < number.length; index += 1) {
    const digit = Number(number[number.length - 1 - index]);
    const weighted = index % 2 === 0 ? digit : digit * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
