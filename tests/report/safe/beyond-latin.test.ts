import { expect, it } from 'vitest';
import { BEYOND_LATIN, INVISIBLE } from '../../../src/report/safe/invisible-characters.ts';
import { showInvisible } from '../../../src/report/safe/visible-text.ts';

const EVERY_CODE_POINT = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code));

it('looks closely at a text that holds anything invisible', () => {
  const seen = EVERY_CODE_POINT.filter((character) => character.search(INVISIBLE) === 0);
  expect(seen.length).toBeGreaterThan(2_000);
  expect(seen.filter((character) => !BEYOND_LATIN.test(`Şu ${character} işaret`))).toEqual([]);
});

it('leaves Turkish as it is', () => {
  const text = 'İğne ıslık çöğür şüphe: “yağ”, ÂÎÛ âîû – 5 × 3';
  expect(showInvisible(text)).toBe(text);
  expect(BEYOND_LATIN.test('İğne ıslık çöğür şüphe ÂÎÛ âîû × 3')).toBe(false);
});
