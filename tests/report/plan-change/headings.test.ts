import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowChange } from '../../../src/commands/narrow-change.ts';
import type { Language } from '../../../src/diagnostics/text.ts';
import { comparePlans } from '../../../src/diff/since/compare-plans.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { CHANGE_FORMATS } from '../../../src/report/plan-change/change-formats.ts';
import { CALM_PLAN, FIXED_PLAN } from '../../fixtures/plan/plan.ts';
import { CHANGE_OPTIONS, hostileChange, OTHER_PLAN } from '../../fixtures/plan-change/change.ts';

const PLANS = [CALM_PLAN, FIXED_PLAN, OTHER_PLAN];
const LISTS = ['load', 'bottlenecks', 'stages', 'leftOut', 'coverage', 'crisis'] as const;

/** A plan with some of the rows of each list, from any of the plans. */
const somePlan: fc.Arbitrary<Plan> = fc
  .tuple(
    fc.constantFrom(...PLANS),
    fc.array(fc.constantFrom(...PLANS), { minLength: LISTS.length, maxLength: LISTS.length }),
    fc.infiniteStream(fc.boolean()),
    fc.nat(300),
    fc.nat(300),
  )
  .map(([plan, from, kept, short, bound]): Plan => {
    const some = <Row>(rows: readonly Row[]) => rows.filter(() => kept.next().value === true);
    const lists = Object.fromEntries(LISTS.map((name, i) => [name, some<unknown>(from[i]![name])]));
    const { alone, undone, absences } = from[0]!.resilience;
    const resilience = { alone: some(alone), undone: some(undone), absences: some(absences) };
    return { ...plan, ...lists, resilience, summary: { ...plan.summary, short, bound } };
  });

const view = fc.constantFrom(
  {},
  ...FIXED_PLAN.people.map(({ id }) => ({ person: id })),
  ...FIXED_PLAN.accounts.map(({ id }) => ({ account: id })),
  ...FIXED_PLAN.horizon.weeks.map(({ id }) => ({ week: id })),
);
const change = fc.oneof(
  hostileChange,
  fc
    .tuple(somePlan, somePlan, view)
    .map(([before, after, narrow]) => narrowChange(comparePlans(before, after), narrow)),
);
const language = fc.constantFrom<Language>('en', 'tr');

/** Whether a table has more than its head, whose cells may be empty, or a list an item. */
const hasRow = (block: string): boolean =>
  block.split('\n').filter((line) => line.startsWith('|')).length > 2 || /^- .*\S/m.test(block);

describe('what a change does to the plan', () => {
  it('has a row under every heading on a screen of any width', async () => {
    const pretty = await CHANGE_FORMATS.pretty();
    fc.assert(
      fc.property(change, language, fc.integer({ min: 0, max: 140 }), (one, spoken, columns) => {
        const lines = pretty(one, spoken, { ...CHANGE_OPTIONS, columns }).split('\n');
        for (const [i, line] of lines.entries())
          if (line.startsWith('── ')) expect(lines[i + 1]).toMatch(/^│ [✗✓~] .*\S/u);
      }),
      { seed: 20261126 },
    );
  });

  it('has a row under every heading of Markdown, however little room there is', async () => {
    const markdown = await CHANGE_FORMATS.markdown();
    fc.assert(
      fc.property(change, language, fc.integer({ min: 300, max: 6_000 }), (one, spoken, maxBytes) => {
        const blocks = markdown(one, spoken, { ...CHANGE_OPTIONS, maxBytes }).split(/^(?=###|<details>)/m);
        for (const block of blocks.slice(1)) expect(hasRow(block), block).toBe(true);
      }),
      { seed: 20261126 },
    );
  });
});
