import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeWritten } from '../../../src/analysis/text/like-written.ts';
import { termFinder } from '../../../src/analysis/text/term-finder.ts';

/** What is found of the terms in a text, as it is written there. */
function found(terms: string, text: string, language: 'tr' | 'en'): string[] {
  const hits = termFinder(terms.split('|'), language === 'tr')(text);
  return hits.map(({ start, end }) => text.slice(start, end));
}

describe('a term in Turkish text', () => {
  it.each([
    // In any case, dotted and dotless.
    ['ucuz', 'En ucuz kahve, en UCUZ fincan.', ['ucuz', 'UCUZ']],
    ['mucize', 'MUCİZE mi, MUCIZE mi, Mucize mi?', ['MUCİZE', 'MUCIZE', 'Mucize']],
    ['ılık', 'ILIK içilir, ilik değil.', ['ILIK']],
    ['indirim', 'INDIRIM ve İNDİRİM', ['INDIRIM', 'İNDİRİM']],
    // With inflectional endings.
    ['ucuz', 'ucuza, ucuzu, ucuzun, ucuzdan, ucuzlar, ucuzları, ucuzlarımızdan, ucuzdur', null],
    ['kampanya', 'kampanyası, kampanyaya, kampanyanın, kampanyamızda, kampanyalarında, kampanyadaki', null],
    ['mucize', 'mucizeyi, mucizeler, mucizesine, mucizedir', null],
    ['kitap', 'kitabı, kitaba, kitaplar, kitapta, kitabımızı', null],
    [
      'kafein bombası',
      'kafein bombasını, kafein bombasına, Kafein\nbombası',
      ['kafein bombasını', 'kafein bombasına', 'Kafein\nbombası'],
    ],
    ['mucize', "Mucize'nin, mucize’yi", ["Mucize'nin", 'mucize’yi']],
    // Not inside another word, not in what is derived from it, not with the vowels of another word.
    ['ucuz', 'ucuzluk, ucuzcu, ucuzla, ucuzlatmak, ucuzi, onucuz, ucuz1, ucuz_', ['ucuzla']],
    ['mucize', 'mucizevi bir gün', []],
    ['yarı', 'Yarın görüşürüz, yarım fincan.', []],
    ['hava', 'havale, havan, havlu, Havana', []],
    ['kale', 'kalem, kalemlik', []],
    ['bahar', 'baharat, baharatlı', []],
    // Short words only as they are.
    ['kar', 'kara, karı, karlı, karım, kar', ['kar']],
    // Not in addresses and names of accounts.
    ['ucuz', 'https://kahve.example/ucuz ve @ucuz ve ucuz@kahve.example ve {ucuz} ve #ucuz', ['ucuz']],
    // The longest one of several.
    ['kafein|kafein bombası', 'Kafein bombası ve kafeini', ['Kafein bombası', 'kafeini']],
    ['', 'boş', []],
  ])('%s in "%s"', (terms, text, expected) => {
    expect(found(terms, text, 'tr')).toEqual(expected ?? text.split(', '));
  });
});

describe('a term in other text', () => {
  it.each([
    ['cheap', 'Cheap, CHEAP and cheap’s', ['Cheap', 'CHEAP', 'cheap’s']],
    ['cheap', 'cheaper, cheapest, cheapa, uncheap, cheap-looking', ['cheap']],
    ['game-changing', 'A Game-Changing day', ['Game-Changing']],
    ['c++', 'C++ and c+++', ['C++', 'c++']],
    ['no. 1', 'No. 1, no 1', ['No. 1']],
    ['information', 'INFORMATION', ['INFORMATION']],
    ['ad', 'Add an ad, ADS', ['ad']],
  ])('%s in "%s"', (terms, text, expected) => {
    expect(found(terms, text, 'en')).toEqual(expected);
  });
});

const letters = fc.string({ unit: fc.constantFrom(...'aeıioöuübcçdgğklmnprsştyz'), minLength: 4, maxLength: 9 });
const anyCase = fc.func(fc.boolean());

it('is found wherever it stands alone, in capitals or not, and only there', () => {
  fc.assert(
    fc.property(
      letters,
      fc.array(letters, { maxLength: 6 }),
      fc.boolean(),
      anyCase,
      (term, words, isFirst, isUpper) => {
        const strangers = words.filter((word) => !word.startsWith(term.slice(0, 3)));
        const written = [...term]
          .map((letter, index) => (isUpper(index) ? likeWritten(letter, letter, true) : letter))
          .join('');
        const text = (isFirst ? [written, ...strangers] : [...strangers, written]).join(' ');
        expect(termFinder([term], true)(text).map(({ start, end }) => text.slice(start, end))).toEqual([written]);
      },
    ),
    { seed: 20261130, numRuns: 60 },
  );
});

it('gives stretches of the text, whatever is banned and written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 12 }), { maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      (terms, text) => {
        for (const isTurkish of [true, false]) {
          for (const { start, end, term } of termFinder(terms, isTurkish)(text)) {
            expect(end).toBeGreaterThan(start);
            expect(terms[term]).toBeDefined();
          }
        }
      },
    ),
    { seed: 20261130, numRuns: 60 },
  );
});

describe('a word in the place of another', () => {
  it.each([
    ['uygun fiyatlı', 'ucuz', true, 'uygun fiyatlı'],
    ['uygun fiyatlı', 'Ucuz', true, 'Uygun fiyatlı'],
    ['iyi fiyatlı', 'UCUZ', true, 'İYİ FİYATLI'],
    ['iyi', 'Ucuz', true, 'İyi'],
    ['inexpensive', 'Cheap', false, 'Inexpensive'],
    ['iPhone', 'phone', false, 'iPhone'],
  ])('%s for %s', (word, model, isTurkish, expected) => {
    expect(likeWritten(word, model, isTurkish)).toBe(expected);
  });
});
