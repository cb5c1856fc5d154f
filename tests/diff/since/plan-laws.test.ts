import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/diagnostics/change.ts';
import { compareOrganisations } from '../../../src/diff/compare-organisations.ts';
import type { Rename } from '../../../src/diff/organisation-diff.ts';
import { comparePlans } from '../../../src/diff/since/compare-plans.ts';
import type { Changed, PlanChange } from '../../../src/diff/since/plan-change.ts';
import { translationOf } from '../../../src/diff/translation.ts';
import { renameIds } from '../../../src/model/rename-ids.ts';
import { makePlan } from '../../../src/plan/make-plan.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { organisationShape } from '../../../src/schema/generated/organisation-shape.ts';
import { readSource } from '../../../src/source/read-source.ts';
import { builtFromSources, planOf, textsOf } from '../../plan/organisation/plan-of.ts';
import { inManyZones, type MadeUp, madeUp } from '../../plan/organisation/settings.ts';
import { stateOfTexts } from '../states.ts';
import { withOtherIds } from '../with-other-ids.ts';

type Row = Changed<unknown>;

/** Every row of a change by what it is about. */
function rowsOf({ before: _, after: __, obstacle, shortage, unplaced, ...lists }: PlanChange): Map<string, Row> {
  if (obstacle !== undefined) return new Map();
  const rows = Object.entries({ ...lists, shortage: [shortage], unplaced: [unplaced] }).flatMap(([list, records]) =>
    (records as readonly Row[]).map((row) => [list, row] as const),
  );
  return new Map(rows.map(([list, row]) => [`${list} ${subjectOf(row)}`, row]));
}

function subjectOf(row: Row): string {
  const { change: _, isProblem: __, before: ___, after: ____, ...subject } = row;
  const { over: _over, title: _title, key: _key, ...rest } = subject as Record<string, unknown>;
  const bottleneck = _key === undefined ? [] : [row.before, row.after].map((one) => (one as { key: string })?.key);
  return JSON.stringify([rest, bottleneck.sort()]);
}

const MIRRORED: Readonly<Record<Change, Change>> = {
  ...{ new: 'fixed', fixed: 'new', worse: 'better', better: 'worse', unchanged: 'unchanged' },
};

/** Two states of organisations at the same time, both with something to do. */
const pair = fc
  .tuple(madeUp(inManyZones), madeUp(inManyZones))
  .map(([one, other]) => [planOf(one.files, one.now), planOf(other.files, one.now)] as const)
  .filter((plans) => plans.every(({ stages, posts, leftOut }) => stages.length + posts.length + leftOut.length > 0));

/** The plan of an organisation under other ids. */
function planUnder(renames: readonly Rename[], { files, now }: MadeUp): Plan {
  const sources = Object.entries(textsOf(files)).map(([path, text]) =>
    readSource(path, new TextEncoder().encode(text), organisationShape),
  );
  return makePlan(builtFromSources(renameIds(sources, translationOf(renames)), now).model, true);
}

describe('what a change does to the plan', () => {
  it('is nothing between a plan and itself', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(madeUp(inManyZones), ({ files, now }) => {
        const plan = planOf(files, now);
        const rows = [...rowsOf(comparePlans(plan, plan)).values()];
        expect(rows.filter(({ change }) => change !== 'unchanged')).toEqual([]);
        expect(rows.length).toBeGreaterThan(2);
      }),
      { numRuns: 30, seed: 71 },
    );
  });

  it('is mirrored when the states change places', { timeout: 120_000 }, () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const [there, back] = [rowsOf(comparePlans(one, other)), rowsOf(comparePlans(other, one))];
        expect([...there.keys()].sort()).toEqual([...back.keys()].sort());
        for (const [subject, row] of there) {
          const mirror = back.get(subject)!;
          expect([subject, row.change]).toEqual([subject, MIRRORED[mirror.change]]);
          expect([row.before, row.after]).toEqual([mirror.after, mirror.before]);
          met.add(`${subject.split(' ')[0]} ${row.change}`);
        }
      }),
      { numRuns: 60, seed: 72 },
    );
    const every = (lists: readonly string[], changes: readonly Change[]) =>
      lists.flatMap((list) => changes.map((change) => `${list} ${change}`));
    expect([...met]).toEqual(
      expect.arrayContaining([
        ...every(['load', 'bottlenecks', 'coverage', 'reach', 'shortage'], ['new', 'fixed', 'worse', 'better']),
        ...every(['work', 'statements', 'alone', 'absences'], ['new', 'fixed', 'unchanged']),
      ]),
    );
  });

  it('is nothing when ids are renamed and say so', { timeout: 120_000 }, () => {
    const renamed = fc.tuple(madeUp(inManyZones), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }));
    let renames = 0;
    fc.assert(
      fc.property(renamed, ([made, picks]) => {
        const { files, now } = made;
        const other = withOtherIds(files, picks).files;
        const states = [files, other].map((state) => stateOfTexts(textsOf(state)));
        const diff = compareOrganisations(states[0]!, states[1]!);
        renames += diff.renames.length;
        const rows = rowsOf(comparePlans(planUnder(diff.renames, made), planOf(other, now)));
        expect([...rows].filter(([, { change }]) => change !== 'unchanged')).toEqual([]);
        expect([...rows].filter(([, { isProblem, before, after }]) => isProblem && (!before || !after))).toEqual([]);
      }),
      { numRuns: 40, seed: 73 },
    );
    expect(renames).toBeGreaterThan(40);
  });
});
