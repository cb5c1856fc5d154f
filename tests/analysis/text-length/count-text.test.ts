import { expect, it } from 'vitest';
import { countText } from '../../../src/analysis/text-length/count-text.ts';
import type { TextUnit } from '../../../src/facts/platform-limit.ts';

// The cases say in other texts what the published test cases of the networks say: twitter/twitter-text
// conformance/validate.yml @ 30e2430d, bluesky-social/atproto utf8-grapheme-len.test.ts, Mastodon's status_length_validator.
const FAMILY = '👨‍👩‍👧‍👦';

function count(text: string, unit: TextUnit): number {
  const { least, most } = countText(text, unit);
  expect(least).toBe(most);
  return most;
}

it.each([
  ['Merhaba', 7],
  ['', 0],
  ['https://kuzey.example', 23],
  ['Bak: http://kuzey.test/bir/uzun/yol?a=b#c', 28],
  ['test.com', 23],
  ['bir test.com iki https://test.com', 5 + 46 + 4],
  ['çğıİöşü', 7],
  ['u\u0308', 1],
  ['\u2014 \u201Cevet\u201D \u2026', 1 + 1 + 6 + 1 + 2],
  ['珈琲', 4],
  ['\u{10000}\u{10FFFF}', 4],
  ['☕', 2],
  [`H🐱☺${FAMILY}`, 7],
  [FAMILY.repeat(140), 280],
  ['👋🏽👩‍🍳🇹🇷', 6],
  ['1\u20E3#\uFE0F\u20E3', 4],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
  ['❤\uFE0F', 2],
  ['©', 1],
  ['https://kuzey.example/🎉', 25],
  [`${'kuzey'.repeat(13)}.com`, 69],
  ['http://kuzey.test', 23],
  ['Bir http://kuzey.test', 27],
  ['x'.repeat(285), 285],
  [`285 x- http://www.kuzey.test/ada ${'x'.repeat(264)}`, 7 + 23 + 1 + 264],
  ['https://www.kuzey.test/merhaba '.repeat(10), 240],
  ['独在異郷為異客，每逢佳節倍思親。'.repeat(10), 320],
  [`bir${'故人西辞黄鶴楼，烟花三月下揚州。'.repeat(10)}`, 323],
  ['😷'.repeat(160), 320],
  ['A\u0301B', 2],
  // A letter that form C takes apart.
  ['A\uFB2C', 4],
  ['😷👾😡🔥💩', 10],
  ['🙋🏽👨‍🎤', 4],
  ['🤪 🧕🏾 💃🏾 🤠', 11],
  // Spaces and dashes of general punctuation weigh 1, those behind them 2.
  ['\u2000\u2009\u200D\u2010\u2014\u201F', 6],
  ['\u200E\u2020\u2026\u2030\u2037', 2 + 2 + 2 + 2 + 1],
  ['ABC\u202A\uFFFFABC', 3 + 2 + 2 + 3],
  ['\u2066\u202Ahttp://kuzey.پاکستان/\u202C\u2069', 4 * 2 + 23],
  ['http://kuzey.みんな/ http://kuzey.中国/', 47],
  // A label of more than 63 letters as the name servers know it is no label, however few are seen.
  [`http://${'あいうえおかきくけこ'.repeat(5)}あい.com`, 23],
  [`http://${'あいうえおかきくけこ'.repeat(5)}あいう.com`, 7 + 53 * 2 + 4],
  ['http://t.co/pbY2NfTZ’s', 25],
])('X: %j weighs %i', (text, expected) => {
  expect(count(text, 'weighted')).toBe(expected);
});

it.each([
  ['a', 1],
  ['ö', 1],
  ['o\u0308', 1],
  ['⽘☎𓋓', 3],
  ['😀', 1],
  [FAMILY, 1],
  ['🇹🇷🇩🇪', 2],
  ['नमस्ते', 3],
  ['a\r\nb', 3],
  ['x\u0301\u0301', 1],
  ['a~öñ©⽘☎𓋓😀👨‍👩‍👧‍👧', 10],
  ['https://kuzey.example/kahve', 27],
  ['@kuzey.bsky.social', 18],
])('graphemes of %j are %i', (text, expected) => {
  expect(count(text, 'graphemes')).toBe(expected);
});

it.each([
  ['kahve', 5],
  ['çay', 4],
  ['珈', 3],
  [FAMILY, 25],
  ['\u{10FFFF}', 4],
  ['\n', 1],
  ['Işık', 6],
  ['https://kuzey.example', 21],
])('bytes of %j are %i', (text, expected) => {
  expect(count(text, 'bytes')).toBe(expected);
  expect(new TextEncoder().encode(text).length).toBe(expected);
});

it.each([
  [`${'a'.repeat(476)} http://${'b'.repeat(30)}.com/ornek`, 500],
  [`${'a'.repeat(475)} @ada@${'b'.repeat(30)}.com`, 480],
  ['@ada and @iris@kuzey.example!', 4 + 5 + 5 + 1],
  ['mail ada@kuzey.example', 22],
  ['kuzey.com', 9],
  [FAMILY, 1],
  ['a'.repeat(520), 520],
  ['çay içelim', 10],
  ['https://kuzey.example/bir?iki=3, sonra', 23 + 7],
  ['http://kuzey.example/@ada@kuzey.example', 23],
  ['(@ada@kuzey.example)', 6],
])('Mastodon: %j counts %i', (text, expected) => {
  expect(count(text, 'mastodon')).toBe(expected);
});

it.each([
  ['kahve', 5],
  ['çay', 3],
  ['☕', 3],
  [`a${FAMILY}`, 26],
  ['珈', 1],
  ['https://kuzey.example/kahve', 27],
  ['🇹🇷', 8],
  ['é', 1],
])('Threads: %j counts %i', (text, expected) => {
  expect(count(text, 'threads')).toBe(expected);
});

it('says the least and the most where nobody documents the unit', () => {
  expect(countText(`a${FAMILY}`, 'undocumented')).toEqual({ least: 2, most: 12 });
  expect(countText('Işık', 'undocumented')).toEqual({ least: 4, most: 4 });
});
