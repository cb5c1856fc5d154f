import { expect, it } from 'vitest';
import { requirements } from '../../src/facts/requirements.ts';
import { sentences } from '../../src/facts/sentences.ts';

it('knows the hundred requirements of the article, in order', () => {
  expect(requirements.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, index) => `S${index + 1}`));
  expect(requirements.map(({ section }) => section)).toEqual(requirements.map(({ section }) => section).sort());
});

it('quotes whole sentences, with nothing cut out of the words that it rests on', () => {
  for (const { id, quote, sentence } of requirements) {
    expect(sentence.tr, id).toContain(quote);
    expect(quote, id).not.toMatch(/…|\.\.\./);
  }
  // The opening of the article has no full stops, and its list of people none either.
  const later = requirements.filter(({ section }) => section > 0).map(({ sentence }) => sentence);
  expect(later.filter(({ en, tr }) => !/^\p{Lu}.*\.$/su.test(en) || !/^\p{Lu}.*\.$/su.test(tr))).toEqual([]);
});

it('renders each sentence in English, and uses each', () => {
  const all = Object.values(sentences);
  expect(all.filter(({ en }) => !/^\p{Lu}/u.test(en) || /[ığşİĞŞ]/.test(en))).toEqual([]);
  expect(all.filter(({ tr }) => !requirements.some(({ sentence }) => sentence.tr === tr))).toEqual([]);
});
