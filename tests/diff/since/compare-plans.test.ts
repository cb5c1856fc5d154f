import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../src/diff/since/compare-plans.ts';
import type { Changed } from '../../../src/diff/since/plan-change.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { FIXED_PLAN } from '../../fixtures/plan/plan.ts';

const [BOTTLENECK] = FIXED_PLAN.bottlenecks;
const [COVERED] = FIXED_PLAN.coverage;

/** The fixed plan with some of it otherwise. */
const plan = (given: Partial<Plan>): Plan => ({ ...FIXED_PLAN, ...given });

const changesOf = (rows: readonly Changed<unknown>[]) => rows.map(({ change }) => change);

describe('what cannot fit', () => {
  const bottleneck = (key: string, short: number, stages: readonly string[], weeks = ['2026-W48']) => ({
    ...BOTTLENECK!,
    ...{ key, short, stages, weeks },
  });

  it('is the same when it shares its stages, under whatever name and in whatever week', () => {
    const before = plan({
      bottlenecks: [bottleneck('a', 60, ['x/1', 'x/2']), bottleneck('b', 30, ['y/1'], ['2026-W49'])],
    });
    const after = plan({
      bottlenecks: [bottleneck('c', 90, ['y/1', 'y/2'], ['2026-W49']), bottleneck('a', 60, ['x/1', 'x/2', 'x/3'])],
    });
    const rows = comparePlans(before, after).bottlenecks;
    expect(rows.map(({ before: was, after: is, change }) => [was?.key, is?.key, change])).toEqual([
      ['b', 'c', 'worse'],
      ['a', 'a', 'unchanged'],
    ]);
  });

  it('is the same when other stages fill the same week of the same people, and else another', () => {
    const before = plan({ bottlenecks: [bottleneck('a', 60, ['x/1'])] });
    const same = comparePlans(before, plan({ bottlenecks: [bottleneck('b', 45, ['y/1'])] })).bottlenecks;
    expect(changesOf(same)).toEqual(['better']);
    const other = comparePlans(before, plan({ bottlenecks: [bottleneck('b', 45, ['y/1'], ['2026-W49'])] })).bottlenecks;
    expect(changesOf(other)).toEqual(['new', 'fixed']);
  });

  it('that falls apart in two is the greater part of it, and one more', () => {
    const before = plan({ bottlenecks: [bottleneck('a', 60, ['x/1', 'x/2', 'y/1'])] });
    const after = plan({ bottlenecks: [bottleneck('a', 40, ['x/1', 'x/2']), bottleneck('b', 20, ['y/1'])] });
    expect(changesOf(comparePlans(before, after).bottlenecks)).toEqual(['better', 'new']);
  });
});

describe('how accounts are answered', () => {
  it('is told as a promise that is gone where a policy goes, and not as hours that are covered', () => {
    const { account } = COVERED!;
    const whole = plan({ coverage: [{ ...COVERED!, uncovered: 60 }] });
    const [row, ...others] = comparePlans(whole, plan({ coverage: [] })).coverage;
    expect(others).toEqual([]);
    expect(row).toMatchObject({ account, aspect: 'promise', change: 'new', isProblem: true });
    expect(comparePlans(plan({ coverage: [] }), whole).coverage).toMatchObject([
      { aspect: 'promise', change: 'fixed' },
    ]);
    // An account that is gone breaks no promise.
    const without = plan({ coverage: [], accounts: FIXED_PLAN.accounts.filter(({ id }) => id !== account) });
    expect(comparePlans(whole, without).coverage.filter(({ change }) => change === 'new')).toEqual([]);
  });

  it('is compared with the policy that takes the place of another', () => {
    const before = plan({ coverage: [{ ...COVERED!, policy: 'old', uncovered: 0 }] });
    const after = plan({ coverage: [{ ...COVERED!, policy: 'new', uncovered: 30 }] });
    const rows = comparePlans(before, after).coverage.filter(({ aspect }) => aspect === 'uncovered');
    expect(rows).toMatchObject([{ change: 'new', before: { uncovered: 0 }, after: { uncovered: 30 } }]);
  });

  it('tells of the longest wait only where hours are uncovered in both states', () => {
    const row = FIXED_PLAN.coverage.find(({ uncovered, worst }) => uncovered > 0 && worst?.until !== undefined)!;
    const longer = { ...row, worst: row.worst && { ...row.worst, byPromise: (row.worst.byPromise ?? 0) + 60 } };
    const waits = (before: Plan, after: Plan) =>
      comparePlans(before, after)
        .coverage.filter(({ aspect }) => aspect === 'wait')
        .map(({ change }) => change);
    expect(waits(plan({ coverage: [row] }), plan({ coverage: [longer] }))).toEqual(['worse']);
    expect(waits(plan({ coverage: [{ ...row, uncovered: 0 }] }), plan({ coverage: [longer] }))).toEqual([]);
  });
});

describe('what rests on few', () => {
  const { resilience } = FIXED_PLAN;
  const one = { account: 'blog', function: 'content', stage: undefined, hours: undefined };
  const on = (...people: readonly string[]) => plan({ resilience: { ...resilience, alone: [{ ...one, people }] } });
  const nobody = plan({ resilience: { ...resilience, alone: [], undone: [{ account: 'blog', function: 'content' }] } });
  const many = plan({ resilience: { ...resilience, alone: [] } });

  it.each([
    ['two to one', on('a', 'b'), on('a'), 'worse'],
    ['one to another', on('a'), on('b'), 'unchanged'],
    ['one to nobody: that is not solved', on('a'), nobody, 'worse'],
    ['nobody to one', nobody, on('a'), 'better'],
    ['one to three', on('a'), many, 'fixed'],
    ['three to nobody', many, nobody, 'new'],
  ] as const)('from %s', (_name, before, after, change) => {
    expect(changesOf(comparePlans(before, after).alone)).toEqual([change]);
  });
});

describe('the work of an entry', () => {
  it('is late by what it should have begun, and told once for all its stages', () => {
    const late = (minutes: number) =>
      plan({
        leftOut: [],
        stages: FIXED_PLAN.stages.map((stage) => {
          const utc = stage.release.utc - minutes;
          return { ...stage, isLate: minutes > 0, planned: { ...stage.planned, release: { ...stage.release, utc } } };
        }),
      });
    const entries = new Set(FIXED_PLAN.stages.map(({ entry }) => entry)).size;
    const rows = comparePlans(late(0), late(90)).work.filter(({ problem }) => problem === 'late');
    expect(rows).toHaveLength(entries);
    expect(new Set(changesOf(rows))).toEqual(new Set(['new']));
    const more = comparePlans(late(90), late(120)).work.filter(({ problem }) => problem === 'late');
    expect(new Set(changesOf(more))).toEqual(new Set(['worse']));
    expect(more[0]).toMatchObject({ before: { minutes: 90 }, after: { minutes: 120 } });
  });
});

it('weeks get worse by what exceeds them, and not by work that fits', () => {
  const [first] = FIXED_PLAN.load;
  const week = (asked: number, net: number) => plan({ load: [{ ...first!, asked, used: Math.min(asked, net), net }] });
  expect(changesOf(comparePlans(week(600, 2_400), week(1_200, 2_400)).load)).toEqual(['unchanged']);
  expect(comparePlans(week(1_920, 2_400), week(2_460, 2_400)).load).toMatchObject([
    { change: 'new', over: { before: 0, after: 60 }, before: { asked: 1_920 }, after: { asked: 2_460 } },
  ]);
  expect(changesOf(comparePlans(week(600, 600), week(600, 300)).load)).toEqual(['new']);
});
