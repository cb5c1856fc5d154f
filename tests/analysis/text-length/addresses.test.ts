import { expect, it } from 'vitest';
import { findAddresses } from '../../../src/analysis/text-length/addresses.ts';

function addresses(text: string, bare = true): string[] {
  return findAddresses(text, { bare }).map(({ start, end }) => text.slice(start, end));
}

// What X's conformance/extract.yml says of addresses, in other words.
it.each([
  ['gör: http://kuzey.com.', ['http://kuzey.com']],
  ['(https://kuzey.com/a)', ['https://kuzey.com/a']],
  ['http://kuzey.com/wiki/Kahve_(içecek) var', ['http://kuzey.com/wiki/Kahve_(içecek)']],
  ['http://kuzey.com/a?b=c&d=e#f, ve', ['http://kuzey.com/a?b=c&d=e#f']],
  ['http://kuzey.com/....', ['http://kuzey.com/']],
  ['http://kuzey.com/çay/şeker', ['http://kuzey.com/çay/şeker']],
  ['http://kuzey.com:8080/a', ['http://kuzey.com:8080/a']],
  ['http://✪kuzey.ws/a', ['http://✪kuzey.ws/a']],
  ['http://alt_alan.kuzey.com', ['http://alt_alan.kuzey.com']],
  ['http://alt_alan.com', []],
  ['http://-kuzey.com http://kuzey-.com', []],
  ['http://kuzey', []],
  ['http://kuzey.x', []],
  ['http://kuzey.com-bosluk-unutulmus', []],
  ['https://kuzeykahve.example/a', ['https://kuzeykahve.example/a']],
  ['kuzey.com ve www.kuzey.com.tr ve bit.ly/abc', ['kuzey.com', 'www.kuzey.com.tr', 'bit.ly/abc']],
  ['珈琲は example.com中国', ['example.com']],
  ['テストexample2.comテスト', ['example2.com']],
  ['kuzey.kahve ve son.Sonra', []],
  ['arsiv.tar.bz2', []],
  ['ada.lund@kuzey.com ve ada@kuzey.com', []],
  ['#kuzey.com @kuzey.com $kuzey.com -kuzey.com', []],
  ['ELPAÍS.com', ['ELPAÍS.com']],
  ['http://kuzey.com/çay bir.com/http://iki.com', ['http://kuzey.com/çay', 'bir.com/http://iki.com']],
  ['http://t.co/pbY2NfTZ’s siteye', ['http://t.co/pbY2NfTZ']],
  [
    "http://t.co/pbY2NfTZ's http://t.co/8MkmHU0k+c https://t.co/FNkPfmii-",
    ['http://t.co/pbY2NfTZ', 'http://t.co/8MkmHU0k', 'https://t.co/FNkPfmii'],
  ],
  [`http://t.co/${'a'.repeat(41)}`, []],
  ['http://kuzey.中国/ http://kuzey.پاکستان/a', ['http://kuzey.中国/', 'http://kuzey.پاکستان/a']],
  ['example.comてすとですkuzey.みんなです', ['example.com', 'kuzey.みんな']],
  ['kuzey.istanbul ve kuzey.bingo', ['kuzey.istanbul', 'kuzey.bingo']],
])('finds addresses in %j', (text, expected) => {
  expect(addresses(text)).toEqual(expected);
});

it('leaves bare ones out when they are not asked for', () => {
  expect(addresses('kuzey.com https://kuzey.com', false)).toEqual(['https://kuzey.com']);
});

it('does not lose its way in long nonsense', () => {
  const brackets = `http://a.com/${'('.repeat(20_000)}`;
  expect(addresses(brackets)).toEqual(['http://a.com/']);
  expect(addresses('a.'.repeat(20_000))).toEqual([]);
  expect(addresses('http://a.com '.repeat(2000))).toHaveLength(2000);
});
