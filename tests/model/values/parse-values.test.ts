import { describe, expect, it } from 'vitest';
import { parseAges } from '../../../src/model/values/parse-ages.ts';
import { parseEmail } from '../../../src/model/values/parse-email.ts';
import { parseLanguage } from '../../../src/model/values/parse-language.ts';
import { parseMoney } from '../../../src/model/values/parse-money.ts';
import { parsePercentage } from '../../../src/model/values/parse-percentage.ts';
import { parseQuantity } from '../../../src/model/values/parse-quantity.ts';
import { parseUrl } from '../../../src/model/values/parse-url.ts';
import { writeDuration } from '../../../src/time/duration.ts';
import { outcome, table } from '../../time/outcome.ts';

const PERCENTAGES = table(`
  2.5%       | = 2.5
  40%        | = 40
  %40        | = 40
  2,5%       | = 2.5
  %2,5       | = 2.5
  120%       | = 120
  0.125%     | = 0.125
  5 %        | respelled -> 5%
  % 5        | respelled -> 5%
  yüzde 40   | respelled -> 40%
  40 percent | respelled -> 40%
  1.200,5%   | respelled -> 1200.5%
  1.000%     | thousands ~> 1000%
  1,000 %    | thousands ~> 1000%
  40         | no-sign ~> 40%
  4,8        | no-sign ~> 4.8%
  0.25       | share ~> 25%
  0,07       | share ~> 7%
  -5%        | unreadable
  half       | unreadable
             | unreadable
`);

const AMOUNTS = table(`
  1200 TRY     | = 1200 TRY
  1200.50 EUR  | = 1200.5 EUR
  ₺1200        | respelled -> 1200 TRY
  1200₺        | respelled -> 1200 TRY
  1200 TL      | respelled -> 1200 TRY
  1200TL.      | respelled -> 1200 TRY
  1.200 TL     | thousands ~> 1200 TRY
  1.200 TRY    | thousands ~> 1200 TRY
  1.200,50 TL  | respelled -> 1200.50 TRY
  1,200.50 TRY | respelled -> 1200.50 TRY
  1.200.000 TL | respelled -> 1200000 TRY
  1 200 000 TL | respelled -> 1200000 TRY
  $500         | respelled -> 500 USD
  USD 500      | respelled -> 500 USD
  500 usd      | respelled -> 500 USD
  500 lira     | respelled -> 500 TRY
  500 avro     | respelled -> 500 EUR
  500 YTL      | respelled -> 500 TRY
  500 ABC      | no-such-currency
  1200         | no-currency
  1.2.3 TL     | unreadable
  a lot        | unreadable
`);

const QUANTITIES = table(`
  4200         | = number 4200
  -3.5         | = number -3.5
  0.125        | = number 0.125
  3.5%         | = percentage 3.5
  %40          | = percentage 40
  1h30m        | = duration 1h30m
  1200 TRY     | = money 1200 TRY
  -0.4%        | = percentage -0.4
  -%2,5        | = percentage -2.5
  -1200 TRY    | = money -1200 TRY
  -3,5 %       | respelled -> -3.5%
  -1.200 TL    | thousands ~> -1200 TRY
  -4h          | = prose -4h
  daha çok etkileşim | = prose daha çok etkileşim
  %20 artış    | = prose %20 artış
  top 3        | = prose top 3
  4.200        | thousands ~> 4200
  -4.200       | thousands ~> -4200
  4,200        | thousands ~> 4200
  1.234.567    | respelled -> 1234567
  4,5          | respelled -> 4.5
  3,5 %        | respelled -> 3.5%
  1 saat       | respelled -> 1h
  1:30         | respelled ~> 1h30m
  1.200 TL     | thousands ~> 1200 TRY
  ₺1200        | respelled -> 1200 TRY
`);

const LANGUAGES = table(`
  tr        | = tr
  pt-BR     | = pt-BR
  zh-Hant   | = zh-Hant
  es-419    | = es-419
  ckb       | = ckb
  TR        | respelled -> tr
  tur       | respelled -> tr
  Türkçe    | respelled -> tr
  TÜRKÇE    | respelled -> tr
  İngilizce | respelled -> en
  English   | respelled -> en
  en_US     | respelled -> en-US
  pt-br     | respelled -> pt-BR
  zh-hant   | respelled -> zh-Hant
  jp        | country ~> ja
  gb        | country ~> en-GB
  xx        | unreadable
  klingonca | unreadable
            | unreadable
`);

const ADDRESSES = table(`
  https://example.com            | = https://example.com
  http://localhost:3000          | = http://localhost:3000
  https://kuzeykahve.com/menü?a=1#x | = https://kuzeykahve.com/menü?a=1#x
  www.example.com                | no-scheme ~> https://www.example.com
  instagram.com/kuzeykahve       | no-scheme ~> https://instagram.com/kuzeykahve
  //example.com                  | no-scheme ~> https://example.com
  example.com:8080/x             | no-scheme ~> https://example.com:8080/x
  http:/example.com              | respelled -> http://example.com
  htps://example.com             | respelled ~> https://example.com
  https//example.com             | respelled ~> https://example.com
  https:\\\\example.com          | respelled -> https://example.com
  https://instagram              | no-domain
  www.kuzeykahve                 | unreadable
  https://www.kuzeykahve         | no-domain
  https://user@example.com       | no-domain
  javascript:alert(1)            | scheme
  mailto:a@example.com           | scheme
  @kuzeykahve                    | handle
  https://example.com/a b        | blank
  kuzeykahve                     | unreadable
                                 | unreadable
`);

const EMAILS = table(`
  ayse@example.com            | = ayse@example.com
  ayşe@çay.com.tr             | = ayşe@çay.com.tr
  a+b@mail.example.com        | = a+b@mail.example.com
  Ayşe <ayse@example.com>     | respelled -> ayse@example.com
  mailto:ayse@example.com     | respelled -> ayse@example.com
  ayse@example.com.           | respelled -> ayse@example.com
  ayse at example.com         | respelled ~> ayse@example.com
  ayse [at] example [dot] com | respelled ~> ayse@example.com
  ayse@example,com            | respelled ~> ayse@example.com
  ayse @example.com           | respelled ~> ayse@example.com
  ayse                        | no-at
  ayse@example                | unreadable
  ayse@@example.com           | unreadable
`);

const AGES = table(`
  18-24          | = 18 24
  65+            | = 65
  18-18          | = 18 18
  18–24          | respelled -> 18-24
  18 - 24        | respelled -> 18-24
  18 to 24       | respelled -> 18-24
  18-24 yaş      | respelled -> 18-24
  ages 18-24     | respelled -> 18-24
  65 ve üzeri    | respelled -> 65+
  65 and over    | respelled -> 65+
  over 65        | respelled -> 65+
  24-18          | backwards -> 18-24
  18             | one-age ~> 18+
  18-240         | too-old
  gençler        | unreadable
`);

describe.each([
  ['percentage', PERCENTAGES, (text: string) => outcome(parsePercentage(text), String)],
  ['money', AMOUNTS, (text: string) => outcome(parseMoney(text), ({ amount, currency }) => `${amount} ${currency}`)],
  ['language', LANGUAGES, (text: string) => outcome(parseLanguage(text), String)],
  ['web address', ADDRESSES, (text: string) => outcome(parseUrl(text), String)],
  ['e-mail address', EMAILS, (text: string) => outcome(parseEmail(text), String)],
  ['ages', AGES, (text: string) => outcome(parseAges(text), ({ from, to }) => `${from} ${to ?? ''}`.trim())],
  ['quantity', QUANTITIES, (text: string) => outcome(parseQuantity(text), writeQuantity)],
])('%s', (_name, rows, read) => {
  it.each(rows)('"%s" %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

function writeQuantity(quantity: Extract<ReturnType<typeof parseQuantity>, { ok: true }>['value']): string {
  if (quantity.kind === 'duration') return `duration ${writeDuration(quantity.duration)}`;
  if (quantity.kind === 'money') return `money ${quantity.money.amount} ${quantity.money.currency}`;
  return Object.values(quantity).join(' ');
}
