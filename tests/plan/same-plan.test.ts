import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveWeeks, rename, shuffle } from './organisation/edits.ts';
import { jsonOf, textsOf } from './organisation/plan-of.ts';
import { inManyZones, inNairobi, madeUp } from './organisation/settings.ts';

const RUNS = { numRuns: 60, seed: 9 } as const;

/** The plan, and that of the same texts after something was done to each. */
function changed(texts: Readonly<Record<string, string>>, change: (text: string) => string) {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, change(text)]));
}

describe('the same organisation has the same plan', () => {
  it('whatever the order of files, entities, entries and fields', () => {
    fc.assert(
      fc.property(madeUp(inManyZones), fc.infiniteStream(fc.nat()), ({ files, now }, numbers) => {
        const other = shuffle(files, () => numbers.next().value);
        expect(jsonOf(textsOf(other), now)).toBe(jsonOf(textsOf(files), now));
      }),
      RUNS,
    );
  });

  it('a week later when everything in it is a week later, where clocks never change', () => {
    fc.assert(
      fc.property(madeUp(inNairobi), ({ files, now }) => {
        const texts = textsOf(files);
        const later = jsonOf(
          changed(texts, (text) => moveWeeks(text, 1)),
          moveWeeks(now, 1),
        );
        expect(moveWeeks(later, -1)).toBe(jsonOf(texts, now));
      }),
      RUNS,
    );
  });

  it('in another zone with the same clocks', () => {
    fc.assert(
      fc.property(madeUp(inNairobi), ({ files, now }) => {
        const texts = textsOf(files);
        const move = (text: string) => text.replaceAll('Africa/Nairobi', 'Europe/Istanbul');
        expect(jsonOf(changed(texts, move), now)).toBe(move(jsonOf(texts, now)));
      }),
      RUNS,
    );
  });

  it('under other ids in the same order', () => {
    fc.assert(
      fc.property(madeUp(inManyZones), ({ files, now }) => {
        const texts = textsOf(files);
        const back = (text: string) => text.replaceAll('zz.', '');
        expect(back(jsonOf(changed(texts, rename), now))).toBe(jsonOf(texts, now));
      }),
      RUNS,
    );
  });

  it('after an edit that adds no work: a comment, an unused skill, a role that nobody has', () => {
    fc.assert(
      fc.property(madeUp(inManyZones), ({ files, now }) => {
        const texts = textsOf(files);
        const edited = changed(texts, (text) => `# Nothing changes.\n${text.replaceAll('strategy: 3', 'strategy: 5')}`);
        const more = {
          ...edited,
          'more.yaml': 'roles: {unused: {title: Nobody}}\nskills: {juggling: {title: Juggling}}\n',
        };
        expect(jsonOf(more, now)).toBe(jsonOf(texts, now));
      }),
      RUNS,
    );
  });
});
