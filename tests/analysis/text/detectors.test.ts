import { expect, it } from 'vitest';
import { firstDecomposed } from '../../../src/analysis/text/decomposed.ts';
import { hiddenCharacters } from '../../../src/analysis/text/hidden-characters.ts';
import { personalNumbers } from '../../../src/analysis/text/personal-data.ts';
import { secretsIn } from '../../../src/analysis/text/secret.ts';

const cut = (text: string) => (hit: { start: number; end: number }) => text.slice(hit.start, hit.end);

it.each([
  ['Kimlik 10000000146.', ['10000000146']],
  ['Kimlik 10000000147.', []],
  ['IBAN TR33 0006 1005 1978 6457 8413 26', ['TR33 0006 1005 1978 6457 8413 26']],
  ['TR330006100519786457841326', ['TR330006100519786457841326']],
  ['TR33 0006 1005 1978 6457 8413 27', []],
  ['Kart 4111 1111 1111 1111, son', ['4111 1111 1111 1111']],
  ['4111-1111-1111-1112', []],
  ['https://x.com/a/status/4111111111111111', []],
  ['+4111111111111111', []],
  ['1234 5678 9012 3456', []],
  ['0532 111 22 33', []],
  ['2026-12-01 19:30', []],
])('personal numbers of %s', (text, expected) => {
  expect(personalNumbers(text).map(cut(text))).toEqual(expected);
});

it.each([
  ['a\u200Bb', ['\u200B']],
  ['\u202Eabc\u202C', ['\u202E', '\u202C']],
  ['\uFEFFbaş', ['\uFEFF']],
  ['👩\u200D💻 çalışıyor', []],
  ['👩🏽\u200D❤️\u200D👨', []],
  ['می\u200Cخواهم', []],
  ['a\u200Db', ['\u200D']],
  ['Işık, İğne', []],
])('hidden characters of %j', (text, expected) => {
  expect(hiddenCharacters(text).map(cut(text))).toEqual(expected);
});

it.each([
  ['gu\u0308n', 'u\u0308'],
  ['gün', undefined],
  ['i\u0307', undefined],
  ['x\u0336y', undefined],
  ['İ\u0307 is already short', undefined],
])('decomposed stretch of %j', (text, expected) => {
  const hit = firstDecomposed(text);
  expect(hit === undefined ? undefined : cut(text)(hit)).toBe(expected);
});

it.each([
  ['AKIAIOSFODNN7EXAMPLE', 'note', 'AKIAIOSFODNN7EXAMPLE'],
  [`use ghp_${'a1B2'.repeat(9)} now`, 'text', `ghp_${'a1B2'.repeat(9)}`],
  ['-----BEGIN RSA PRIVATE KEY-----\nMII', 'x-key', '-----BEGIN RSA PRIVATE KEY-----'],
  ['hunter2hunter', 'x-password', 'hunter2hunter'],
  ['hunter2hunter', 'x-instagramPassword', 'hunter2hunter'],
  ['abcdefghij1234567890', 'x-access-token', 'abcdefghij1234567890'],
  ['${INSTAGRAM_TOKEN_2027_LONG}', 'x-token', undefined],
  ['see 1Password', 'x-password', undefined],
  ['kahve', 'x-password', undefined],
  ['Şifre: YAZ2027', 'text', undefined],
  ['design-tokens-in-the-style-guide', 'x-token', undefined],
  ['hunter2hunter', 'x-passport', undefined],
])('secret in %s under %s', (text, key, expected) => {
  expect(secretsIn(text, key).map(cut(text))[0]).toBe(expected);
});
