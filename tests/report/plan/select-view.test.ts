import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectView } from '../../../src/report/plan/select-view.ts';
import { FIXED_PLAN } from '../../fixtures/plan/plan.ts';

const people = FIXED_PLAN.people.map(({ id }) => id);
const weeks = FIXED_PLAN.horizon.weeks.map(({ id }) => id);
const accounts = FIXED_PLAN.accounts.map(({ id }) => id);
const teams = FIXED_PLAN.teams.map(({ id }) => id);

describe('a view', () => {
  it('of everything is the plan', () => {
    expect(selectView(FIXED_PLAN, {})).toBe(FIXED_PLAN);
    expect(selectView(FIXED_PLAN)).toBe(FIXED_PLAN);
  });

  it('of each person shares out the work: nothing is lost, nothing is counted twice', () => {
    const views = people.map((person) => selectView(FIXED_PLAN, { person }));
    const total = (key: 'work' | 'short' | 'stages'): number =>
      views.reduce((sum, { summary }) => sum + summary[key], 0);
    expect(total('stages')).toBe(FIXED_PLAN.summary.stages);
    expect(total('work')).toBe(FIXED_PLAN.summary.work);
    expect(total('short')).toBe(FIXED_PLAN.summary.short);
    expect(views.flatMap(({ load }) => load)).toHaveLength(FIXED_PLAN.load.length);
  });

  it('of a person holds what they do and where they are needed', () => {
    const view = selectView(FIXED_PLAN, { person: 'mina-falk' });
    expect(view.stages).toEqual([]);
    expect(view.coverage.map(({ account }) => account)).toEqual(['instagram-tr']);
    expect(view.crisis.map(({ roles }) => roles.map(({ role }) => role))).toEqual([['spokesperson']]);
    expect(view.agenda.map(({ id }) => id)).toEqual(['studio/weekly', 'reach-instagram', 'students']);
    expect(view.resilience.alone.map(({ account }) => account)).toEqual(['instagram-tr']);
    // Somebody else may still be named.
    expect(view.people).toEqual(FIXED_PLAN.people);
  });

  it('of a team holds its accounts, and the work of its people elsewhere', () => {
    const { stages, coverage, load } = selectView(FIXED_PLAN, { team: 'studio' });
    expect(stages.map(({ id }) => id)).toEqual(
      FIXED_PLAN.stages.map(({ id }) => id).filter((id) => id !== 'uk/uk-sale/draft'),
    );
    expect(coverage.map(({ account }) => account)).toEqual(['instagram-tr']);
    expect(new Set(load.map(({ person }) => person))).toEqual(new Set(['ada-lund', 'ines-roth', 'iris-vane']));
  });

  it('of an account holds its posts, the stages behind them, and how it is answered', () => {
    const posts = [...FIXED_PLAN.posts, { ...FIXED_PLAN.posts[3]!, account: 'instagram-uk' }];
    const view = selectView({ ...FIXED_PLAN, posts }, { account: 'instagram-uk' });
    expect(view.posts.map(({ entry }) => entry)).toEqual(['uk/uk-sale', 'november/blog-launch']);
    expect(view.stages.map(({ id }) => id)).toEqual([
      ...['november/blog-launch/design', 'uk/uk-sale/draft', 'uk/uk-sale/approve'],
    ]);
    expect(view.coverage.map(({ account }) => account)).toEqual(['instagram-uk']);
    expect(view.crisis).toEqual([]);
    expect(view.leftOut.map(({ entry }) => entry)).toEqual(['uk/uk-sale']);
    expect(selectView(FIXED_PLAN, { account: 'instagram-tr' }).agenda.map(({ kind }) => kind)).toEqual([
      'access-review',
    ]);
  });

  it('of a week holds what is due or done in it, and what is overdue now', () => {
    const [first, second] = weeks.map((week) => selectView(FIXED_PLAN, { week }));
    expect(first!.stages.map(({ id }) => id)).toEqual(FIXED_PLAN.stages.slice(0, 6).map(({ id }) => id));
    expect(first!.agenda.map(({ kind }) => kind)).toEqual(['access-review', 'ritual']);
    expect(second!.agenda.some(({ isOverdue }) => isOverdue)).toBe(false);
    expect(second!.horizon).toMatchObject({ from: '2026-11-30', until: '2026-12-06', weeks: [{ id: '2026-W49' }] });
    expect(second!.bottlenecks).toEqual([]);
    expect(second!.summary).toMatchObject({ short: 0, bound: 0, isProved: true, stages: 2, handOvers: 1 });
    expect(first!.summary.fullest).toEqual({ person: 'ines-roth', week: '2026-W48', used: 1_200, net: 1_200 });
    expect(second!.coverage[1]!.holes.map(({ cause }) => cause)).toEqual(['shift-end', 'holiday']);
  });

  it.each([{ person: 'nobody' }, { team: 'none' }, { account: 'none' }, { week: '2027-W01' }])(
    'of what is not there holds nothing: %j',
    (view) => {
      const { stages, posts, load, bottlenecks, agenda, summary } = selectView(FIXED_PLAN, view);
      expect([stages, posts, load, bottlenecks, agenda]).toEqual([[], [], [], [], []]);
      expect(summary).toMatchObject({ entries: 0, stages: 0, work: 0, short: 0, bound: 0 });
    },
  );

  it('never proves more than is true of the part', () => {
    const option = (ids: readonly string[]): fc.Arbitrary<string | undefined> =>
      fc.option(fc.constantFrom(...ids), { nil: undefined });
    const view = fc.record({
      ...{ person: option(people), team: option(teams), account: option(accounts), week: option(weeks) },
    });
    fc.assert(
      fc.property(view, (given) => {
        const { stages, summary, bottlenecks } = selectView(FIXED_PLAN, given);
        expect(summary.bound).toBeLessThanOrEqual(summary.short);
        expect(summary.isProved).toBe(summary.bound === summary.short);
        // The four designs need 34 h and get 32 h: without one of them the rest fits.
        const designs = stages.filter(({ id }) => bottlenecks[0]?.stages.includes(id));
        expect(summary.bound).toBe(designs.length === 4 ? 120 : 0);
      }),
      { numRuns: 100, seed: 91 },
    );
  });
});
