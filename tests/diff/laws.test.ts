import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../src/diff/apply-diff.ts';
import { compareOrganisations, type State } from '../../src/diff/compare-organisations.ts';
import { invertDiff } from '../../src/diff/invert-diff.ts';
import { anyDocument, source } from '../model/any-document.ts';
import { textsOf } from '../plan/organisation/plan-of.ts';
import { inManyZones, madeUp } from '../plan/organisation/settings.ts';
import { bare, keysOf, saidIn, sizeOf, stateOfFiles, stateOfTexts } from './states.ts';
import { withOtherIds } from './with-other-ids.ts';

/** Whatever may stand in files, with ids, references and former ids from the same few words. */
const anyState = fc
  .array(anyDocument, { minLength: 1, maxLength: 3 })
  .map((documents) => stateOfFiles(documents.map((document, index) => source(`${index}.yaml`, [document]))));

/** Organisations as people write them. */
const likelyState = madeUp(inManyZones).map(({ files }) => stateOfTexts(textsOf(files)));

/** Two states, the second with other ids for some of what the first has too. */
const renamedPair = fc
  .tuple(madeUp(inManyZones), madeUp(inManyZones), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([first, second, picks, isBack]) => {
    const states = [first.files, withOtherIds(second.files, picks).files].map((files) => stateOfTexts(textsOf(files)));
    return (isBack ? states.reverse() : states) as [State, State];
  });

const sorts: readonly (readonly [string, fc.Arbitrary<[State, State]>, number, number])[] = [
  ['whatever stands in the files', fc.tuple(anyState, anyState), 80, 0],
  ['organisations as people write them', fc.tuple(likelyState, likelyState), 30, 0],
  ['organisations with renamed ids', renamedPair, 50, 60],
];

describe.each(sorts)('the difference of %s', (_name, pair, numRuns, renames) => {
  it('is empty between a state and itself', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        expect(sizeOf(compareOrganisations(before, before))).toBe(0);
        expect(sizeOf(compareOrganisations(after, after))).toBe(0);
      }),
      { numRuns, seed: 21 },
    );
  });

  it('makes the later state of the earlier one', { timeout: 120_000 }, () => {
    const met = { changes: 0, renames: 0 };
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const diff = compareOrganisations(before, after);
        expect(keysOf(applyDiff(saidIn(before.meaning), diff))).toEqual(keysOf(saidIn(after.meaning)));
        met.changes += sizeOf(diff);
        met.renames += diff.renames.length;
      }),
      { numRuns, seed: 22 },
    );
    expect(met.changes).toBeGreaterThan(numRuns * 4);
    expect(met.renames).toBeGreaterThanOrEqual(renames);
  });

  it('is, read backwards, the difference the other way round', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const there = compareOrganisations(before, after);
        const back = compareOrganisations(after, before);
        expect(bare(invertDiff(there))).toEqual(bare(back));
        expect(bare(invertDiff(invertDiff(there)))).toEqual(bare(there));
      }),
      { numRuns, seed: 23 },
    );
  });
});
