import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backSchedule } from '../../src/analysis/back-schedule/back-schedule.ts';
import { feasibility } from '../../src/analysis/workload/assigned-work.ts';
import { withHelper } from './organisation/edits.ts';
import type { Files } from './organisation/files.ts';
import { modelOf } from './organisation/plan-of.ts';
import { inManyZones, type MadeUp, madeUp, withoutHourLeads } from './organisation/settings.ts';

/** What no plan can place, with what nobody may do at all: work that enters the plan was not done before either. */
function undone(files: Files, now: string): number {
  const model = modelOf(files, now);
  const left = backSchedule(model).leftOut.map(({ minutes = 0 }) => minutes);
  return feasibility(model).short + left.reduce((sum, minutes) => sum + minutes, 0);
}

/** Checks that an edit never leaves more undone, and sometimes less. */
function checkNeverWorse(organisations: fc.Arbitrary<MadeUp>, edit: (files: Files) => Files): void {
  let better = 0;
  fc.assert(
    fc.property(organisations, ({ files, now }) => {
      const [before, after] = [undone(files, now), undone(edit(files), now)];
      expect(after).toBeLessThanOrEqual(before);
      if (after < before) better += 1;
    }),
    { numRuns: 100, seed: 33 },
  );
  expect(better).toBeGreaterThan(10);
}

describe('less never stays undone than before', () => {
  // A lead of hours counts on the working time of all who may do the stage: with more of them the window is shorter.
  it('with somebody more who may do everything', () => {
    checkNeverWorse(madeUp(withoutHourLeads), withHelper);
  });

  it('with more skills', () => {
    checkNeverWorse(madeUp(withoutHourLeads), (files) => {
      const edited = structuredClone(files);
      for (const person of Object.values(edited['people.yaml'].people)) {
        person.skills = { strategy: 5, copywriting: 5, 'graphic-design': 5 };
        person.languages = undefined;
      }
      return edited;
    });
  });

  it('with more capacity', () => {
    checkNeverWorse(madeUp(inManyZones), (files) => {
      const edited = structuredClone(files);
      for (const person of Object.values(edited['people.yaml'].people)) person.capacity = '100h';
      return edited;
    });
  });
});
