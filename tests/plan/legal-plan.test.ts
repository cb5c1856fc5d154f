import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyCertificate } from '../../src/analysis/flow/verify-certificate.ts';
import { feasibility } from '../../src/analysis/workload/assigned-work.ts';
import { workload } from '../../src/analysis/workload/work-problem-of.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { PlanBottleneck } from '../../src/plan/plan-work.ts';
import { faultsOfPlan } from './organisation/faults-of-plan.ts';
import { builtFrom, modelOf, planOf, textsOf } from './organisation/plan-of.ts';
import { inManyZones, madeUp } from './organisation/settings.ts';

/** A proof without one of the limits that it lists, with sums that are right again. */
function weakened({ certificate }: PlanBottleneck): Pick<PlanBottleneck, 'short' | 'certificate'>[] {
  return (['personWeeks', 'personDays', 'stageDays'] as const).flatMap((list) =>
    certificate[list].map((left, index) => {
      const capacity = certificate.capacity - left.minutes;
      const limits = { [list]: certificate[list].toSpliced(index, 1) };
      return { short: certificate.work - capacity, certificate: { ...certificate, ...limits, capacity } };
    }),
  );
}

const RUNS = { numRuns: 60, seed: 14 } as const;

describe('a plan', () => {
  it('is legal by the files: who, when, how long, within what there is, with proofs that hold', () => {
    const met = { stages: 0, bottlenecks: 0 };
    fc.assert(
      fc.property(madeUp(inManyZones), ({ files, now }) => {
        const { model, findings } = builtFrom(textsOf(files), now);
        expect(findings.filter(({ rule }) => rule !== 'repo/nonexistent-local-time')).toEqual([]);
        const plan = makePlan(model, true);
        expect(faultsOfPlan(files, plan)).toEqual([]);
        met.stages += plan.stages.length;
        met.bottlenecks += plan.bottlenecks.length;
      }),
      RUNS,
    );
    expect(met.stages).toBeGreaterThan(150);
    expect(met.bottlenecks).toBeGreaterThan(40);
  });

  it('is refused when a minute is missing, a stranger does it, or a proof leaves time out', () => {
    let [minutes, strangers, proofs] = [0, 0, 0];
    for (const { files, now } of fc.sample(madeUp(inManyZones), { numRuns: 40, seed: 15 })) {
      const plan = planOf(files, now);
      const expectFaults = (change: Partial<Plan>) =>
        expect(faultsOfPlan(files, { ...plan, ...change })).not.toEqual([]);
      for (const [index, stage] of plan.stages.entries()) {
        if (stage.owner === undefined) continue;
        expectFaults({ stages: plan.stages.with(index, { ...stage, minutes: stage.minutes + 1 }) });
        minutes += 1;
        const stranger = plan.people.find(({ id }) => !stage.candidates.includes(id));
        if (stranger === undefined) continue;
        expectFaults({ stages: plan.stages.with(index, { ...stage, owner: stranger.id }) });
        strangers += 1;
      }
      for (const [index, bottleneck] of plan.bottlenecks.entries()) {
        for (const { short, certificate } of weakened(bottleneck)) {
          const bottlenecks = plan.bottlenecks.with(index, { ...bottleneck, short, certificate });
          const bound = plan.summary.bound - bottleneck.short + short;
          const summary = { ...plan.summary, bound, isProved: plan.summary.short === bound };
          expect(faultsOfPlan(files, { ...plan, bottlenecks, summary }).join()).toContain('can have');
          proofs += 1;
        }
      }
    }
    expect(Math.min(minutes, strangers, proofs)).toBeGreaterThan(5);
  });

  it('has proofs that the verifier accepts, which add up to what cannot fit', () => {
    fc.assert(
      fc.property(madeUp(inManyZones), ({ files, now }) => {
        const model = modelOf(files, now);
        const { bottlenecks, short } = feasibility(model);
        for (const { certificate } of bottlenecks) {
          expect(verifyCertificate(workload(model).problem, certificate)).toEqual([]);
        }
        expect(bottlenecks.reduce((sum, bottleneck) => sum + bottleneck.short, 0)).toBe(short);
      }),
      RUNS,
    );
  });
});
