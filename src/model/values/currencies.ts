import { foldWord } from '../../time/fold-word.ts';

/** ISO 4217 codes of the currencies in use (list of 2025-01), without funds, metals and test codes. */
const CODES =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
  'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF ' +
  'IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD ' +
  'MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB ' +
  'RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD ' +
  'UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';

const currencies: ReadonlySet<string> = new Set(CODES.split(' '));

/** What people write for a currency (folded). */
const WORDS: Readonly<Record<string, string>> = {
  '₺': 'TRY',
  tl: 'TRY',
  ytl: 'TRY',
  lira: 'TRY',
  'turk lirasi': 'TRY',
  trl: 'TRY',
  $: 'USD',
  us$: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  dolar: 'USD',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  avro: 'EUR',
  '£': 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  sterlin: 'GBP',
  '¥': 'JPY',
  yen: 'JPY',
  '₽': 'RUB',
  '₼': 'AZN',
  manat: 'AZN',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  try: 'TRY',
};

/** Whether a code is that of a currency in use. */
export function isCurrency(code: string): boolean {
  return currencies.has(code);
}

/** The currency that a sign, a code or a word means. Codes in lower case are often words: `top 3` is no Tongan money. */
export function currencyOfWord(word: string): string | undefined {
  if (currencies.has(word)) return word;
  const folded = foldWord(word);
  return Object.hasOwn(WORDS, folded) ? WORDS[folded] : undefined;
}
