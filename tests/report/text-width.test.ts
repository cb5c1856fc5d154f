import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { charactersOf, widthOf } from '../../src/report/text-width.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'aİığ✓✗ —…│→e\u0301\u00ad\ufe0f\u200d☕👩日\t\n') }),
);

describe('the width of a text', () => {
  it('is what the library says, of every character of the first plane and of any text', () => {
    for (let unit = 0x20; unit <= 0xffff; unit++) {
      const text = String.fromCharCode(unit);
      if (widthOf(text) !== stringWidth(text)) expect([unit.toString(16), widthOf(text)]).toEqual(stringWidth(text));
    }
    fc.assert(
      fc.property(texts, (text) => {
        expect(widthOf(text)).toBe(stringWidth(text));
      }),
      { seed: 20261126, numRuns: 2_000 },
    );
  });
});

describe('the characters of a text', () => {
  it('are its graphemes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const expected = Array.from(segmenter.segment(text), ({ segment, index }) => ({ segment, index }));
        expect(Array.from(charactersOf(text), ({ segment, index }) => ({ segment, index }))).toEqual(expected);
      }),
      { seed: 20261127, numRuns: 2_000 },
    );
  });
});
