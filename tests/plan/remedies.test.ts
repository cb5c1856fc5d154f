import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feasibility } from '../../src/analysis/workload/assigned-work.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { PlanRemedy } from '../../src/plan/plan-work.ts';
import { applyRemedy } from './organisation/apply-remedy.ts';
import type { Files } from './organisation/files.ts';
import { modelOf, planOf } from './organisation/plan-of.ts';
import { inManyZones, type MadeUp, madeUp } from './organisation/settings.ts';

/** Each remedy of a plan with what is short after its change was made in the files and all was planned anew. */
function replanned(files: Files, now: string, weeks: number) {
  const plan = planOf(files, now, weeks);
  return plan.bottlenecks.flatMap((bottleneck) =>
    bottleneck.remedies.flatMap((remedy) => {
      const edited = applyRemedy(files, plan, bottleneck, remedy);
      if (edited === undefined || opensOtherWork(plan, remedy)) return [];
      const { short } = feasibility(modelOf(edited, now, weeks));
      return [{ remedy, left: Math.max(0, short - plan.summary.bound + bottleneck.short) }];
    }),
  );
}

/** What somebody learns may also let work into the plan that nobody could do: that is not what a remedy is about. */
function opensOtherWork({ leftOut }: Plan, { kind }: PlanRemedy): boolean {
  return kind === 'gain-skill' && leftOut.some(({ reason }) => reason === 'nobody');
}

/** Checks each remedy, and gives how many of each kind left nothing, and how many left something. */
function checkRemedies(organisations: fc.Arbitrary<MadeUp>, weeks: number, params: fc.Parameters<[MadeUp]>) {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(organisations, ({ files, now }) => {
      for (const { remedy, left } of replanned(files, now, weeks)) {
        const key = `${remedy.kind} ${left === 0 ? 'cures' : 'helps little'}`;
        met.set(key, (met.get(key) ?? 0) + 1);
        expect(remedy).toEqual({ ...remedy, left });
      }
    }),
    params,
  );
  return [...met.keys()].sort();
}

describe('a remedy', () => {
  it('leaves what planning the changed files anew leaves', () => {
    const kinds = ['begin-earlier', 'gain-skill', 'join', 'publish-later', 'work-absence'];
    const met = checkRemedies(madeUp(inManyZones), 2, { numRuns: 110, seed: 5 });
    expect(met).toEqual(kinds.flatMap((kind) => [`${kind} cures`, `${kind} helps little`]));
  });

  it('leaves what more capacity leaves, in a whole week', () => {
    const onMonday = inManyZones.map((setting) => ({ ...setting, today: '2026-11-30' }));
    const busy = madeUp(onMonday, (spec) => ({
      ...spec,
      people: spec.people.map((person) => ({ ...person, capacity: '2h' })),
      teams: spec.teams.map((team) => ({ ...team, share: undefined })),
    }));
    const atMidnight = busy.map((one) => ({ ...one, now: '2026-11-30 00:00' }));
    const met = checkRemedies(atMidnight, 1, { numRuns: 30, seed: 6 });
    expect(met).toContain('more-hours cures');
  });
});
