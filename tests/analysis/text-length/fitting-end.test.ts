import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countText } from '../../../src/analysis/text-length/count-text.ts';
import { fittingEnd } from '../../../src/analysis/text-length/fitting-end.ts';
import type { TextUnit } from '../../../src/facts/platform-limit.ts';

const UNITS: readonly TextUnit[] = ['weighted', 'graphemes', 'bytes', 'mastodon', 'threads', 'undocumented'];

it.each([
  ['weighted', 'abcdef', 4, 'abcd'],
  ['weighted', 'ab珈琲', 4, 'ab珈'],
  ['weighted', 'ab https://kuzey.example/a', 10, 'ab '],
  ['mastodon', 'hi @ada@kuzey.example!', 7, 'hi @ada@kuzey.example'],
  ['threads', 'ab☕', 4, 'ab'],
  ['bytes', 'çay', 3, 'ça'],
  ['graphemes', '👨‍👩‍👧x', 1, '👨‍👩‍👧'],
] as const)('%s of %j in %i', (unit, text, max, expected) => {
  expect(text.slice(0, fittingEnd(text, unit, max))).toBe(expected);
});

it('has no place in a text that X counts in another form than it is written in', () => {
  expect(fittingEnd('u\u0308u\u0308', 'weighted', 1)).toBeUndefined();
});

// Texts without addresses and mentions: a part of such a text counts what it counts in the whole.
const piece = fc.constantFrom('a', ' ', 'ğ', '珈', '☕', '👨‍👩‍👧', '🇹🇷', '\n', '1', '…');

it('fits, and one more character would not', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...UNITS), fc.nat(40), (pieces, unit, max) => {
      const text = pieces.join('');
      const end = fittingEnd(text, unit, max) ?? 0;
      expect(countText(text.slice(0, end), unit).least).toBeLessThanOrEqual(max);
      const lengths = pieces.map((_, index) => pieces.slice(0, index + 1).join('').length);
      const next = lengths.find((length) => length > end);
      if (next !== undefined) expect(countText(text.slice(0, next), unit).least).toBeGreaterThan(max);
      else expect(end).toBe(text.length);
    }),
    { seed: 20_261_126 },
  );
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...UNITS), fc.nat(20), (text, unit, max) => {
      const { least, most } = countText(text, unit);
      expect(least).toBeLessThanOrEqual(most);
      expect(least).toBeGreaterThanOrEqual(0);
      const end = fittingEnd(text, unit, max);
      if (end !== undefined) expect(end).toBeLessThanOrEqual(text.length);
    }),
    { seed: 20_261_126 },
  );
});
