import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agenda } from '../../../src/analysis/agenda/agenda.ts';
import { buildYaml } from '../../model/build-yaml.ts';

const SLOTS = [
  'accounts.ig.security',
  'accounts.ig.security.reviewEvery',
  'accounts.ig.owner',
  'audiences.students.analysis',
  'audiences.students.analysis.on',
  'crisis.owner',
  'crisis.reviewEvery',
  'kpis.reach.every',
  'kpis.reach.measurements',
  'kpis.reach.accounts',
  'playbooks.storm.drills',
  'playbooks.storm.incidents',
  'playbooks.storm.lastReviewed',
  'reviews.weekly.log',
  'reviews.weekly.recurrence',
  'templates.first.approvedBy',
  'templates.first.approvedOn',
  'teams.studio.rituals',
];

const value = fc.oneof(
  fc.constantFrom('', 'tbd', 'ada', 'all', 'week', '6mo', '999999y', '0001-01-01', '9999-12-31', '2026-02-30', 7, null),
  fc.constantFrom<unknown>({ tbd: 'x', due: '2026-12-05' }, [{ on: 'tbd' }, { on: '2026-12-05', actions: [{}] }]),
  fc.constantFrom<unknown>({ every: '999 years' }, [{ postmortem: { due: '2026-12-05', actions: 'x' } }], [[]]),
  fc.jsonValue({ maxDepth: 2 }),
);

type Tree = Record<string, unknown>;

function setIn(root: Tree, [step = '', ...rest]: readonly string[], inner: unknown): Tree {
  const below = root[step];
  const isTree = typeof below === 'object' && below !== null && !Array.isArray(below);
  return { ...root, [step]: rest.length === 0 ? inner : setIn(isTree ? (below as Tree) : {}, rest, inner) };
}

function treeOf(slots: readonly (readonly [string, unknown])[]): Tree {
  const people: Tree = { people: { ada: { name: 'Ada' } } };
  return slots.reduce((tree, [slot, inner]) => setIn(tree, slot.split('.'), inner), people);
}

it('makes something of any values, in order and each date a date', () => {
  let seen = 0;
  const slot = fc.tuple(fc.constantFrom(...SLOTS), value);
  fc.assert(
    fc.property(fc.array(slot, { minLength: 1, maxLength: 12 }), (slots) => {
      const found = agenda(buildYaml(JSON.stringify(treeOf(slots))).model);
      seen += found.length;
      for (const one of found) expect(one.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(found.map(({ date }) => date)).toEqual(found.map(({ date }) => date).sort());
      for (const { date, isOverdue } of found) expect(isOverdue).toBe(date < '2026-12-01');
    }),
    { seed: 20261201, numRuns: 200 },
  );
  expect(seen).toBeGreaterThan(20);
});
