import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goneFindings } from '../../../src/diff/since/gone-findings.ts';
import type { Matching } from '../../../src/diff/since/match-findings.ts';
import type { Judged } from '../../../src/lint/judge.ts';
import { judged, matched, type Texts } from '../since-states.ts';
import { mutationsOf } from './mutated-texts.ts';

/** The organisation of one potter in three files, with a few debts to begin with. */
function withDebts(): Texts {
  const text = readFileSync('examples/solo/pine-and-clay.yaml', 'utf8')
    .replace('level: admin', 'level: admin, since: 2026-13-40')
    .replace('    backup: iris-vane\n', '')
    .replace('    purpose: Show how a pot is made, and when the studio is open.\n', '')
    .replace('lead: rowan-hale, ', '')
    .replace('owner: rowan-hale, goals: studio-visits, status', 'owner: nobody, goals: studio-visits, status')
    .replace('kpis: visits', 'kpis: [visits, sales]');
  const letters = 'a'.repeat(400);
  const more =
    `people:\n  ada-lund: {name: Ada Lund}\n  iris-kaya: {name: Iris Kaya, roles: chief, goals: studio-visits}\n  mert-demir: {name: Mert Demir}\n` +
    `accounts:\n  shop: {platform: bluesky, owner: ada-lund}\n  news: {platform: instagram, owner: zoe}\n  blog: {platform: blog}\n` +
    `calendars:\n  spring:\n    accounts: shop\n    entries:\n      - {id: hello, publishAt: 2026-12-10 10:00, text: ${letters}}\n      - {id: again, publishAt: 2026-12-11 10:00, text: ${letters}bb}\n`;
  const [accounts, replies] = [text.indexOf('\naccounts:') + 1, text.indexOf('\nresponses:') + 1];
  return {
    'smorg.yaml': readFileSync('examples/solo/smorg.yaml', 'utf8'),
    'a.yaml': text.slice(0, accounts),
    'b.yaml': text.slice(accounts, replies),
    'c.yaml': text.slice(replies),
    'd.yaml': more,
  };
}

const SOLO = withDebts();
/** Two states that grew out of one that has itself a few slips. */
const pair = mutationsOf(SOLO, 2).chain((stem) => fc.tuple(mutationsOf(stem), mutationsOf(stem)));
const TIMEOUT = { timeout: 120_000 };

function having({ changes }: Matching, change: string | undefined): Judged[] {
  return [...changes].flatMap(([one, { change: is }]) => (is === change ? [one] : []));
}

/** Those that are not told of all together in one state only. */
function alone({ changes, told }: Matching, change: string): Judged[] {
  return [...changes].flatMap(([one, { change: is, before }]) =>
    is === change && !(before && told.includes(before)) ? [one] : [],
  );
}

/** How those stood before that counted then too, save what is told of all together in one state only. */
function countedThen({ changes, told }: Matching, change: string): Judged[] {
  return [...changes.values()].flatMap(({ change: is, before }) =>
    is === change && before?.disposition === 'reported' && !told.includes(before) ? [before] : [],
  );
}

/** Those that counted before too. */
function countedNow({ changes, told }: Matching, change: string): Judged[] {
  return [...changes].flatMap(([one, { change: is, before }]) =>
    is === change && before?.disposition === 'reported' && !told.includes(before) ? [one] : [],
  );
}

function said(list: readonly Judged[]): string[] {
  return list
    .map(({ finding, disposition }) => JSON.stringify([disposition, finding.rule, finding.at, finding.params]))
    .sort();
}

describe('the findings of two states', () => {
  it('belong together one by one, or stand alone', TIMEOUT, () => {
    const met = { new: 0, fixed: 0, unchanged: 0, worse: 0, better: 0, unknown: 0, lost: 0, silenced: 0, told: 0 };
    fc.assert(
      fc.property(pair, ([first, second]) => {
        const [before, after] = [judged(first), judged(second)];
        const matching = matched(before, after);
        const partners = [...matching.changes.values()].flatMap(({ before: was }) => was ?? []);
        expect([...matching.changes.keys()].length).toBe(after.judged.length);
        expect(new Set(matching.changes.keys())).toEqual(new Set(after.judged));
        // What is said of all together is what is said of several one by one.
        const alone = partners.filter((one) => !matching.told.includes(one));
        const all = [...alone, ...matching.fixed, ...matching.lost, ...matching.told];
        expect(all.length).toBe(before.judged.length);
        expect(new Set(all)).toEqual(new Set(before.judged));
        met.told += matching.told.length;
        for (const [one, { change, before: was }] of matching.changes) {
          expect(was === undefined).toBe(change === 'new' || change === undefined);
          if (was !== undefined) expect(one.rule.id).toBe(was.rule.id);
          met[change ?? 'unknown'] += 1;
          if (was?.disposition === 'reported' && one.disposition !== 'reported') met.silenced += 1;
        }
        const gone = goneFindings(before, matching);
        expect(gone.every((one) => matching.fixed.includes(one) && one.disposition === 'reported')).toBe(true);
        met.fixed += matching.fixed.length;
        met.lost += matching.lost.length;
      }),
      { numRuns: 60, seed: 31 },
    );
    expect(Object.entries(met).filter(([, count]) => count === 0)).toEqual([]);
  });

  it('are all unchanged where nothing was done', TIMEOUT, () => {
    fc.assert(
      fc.property(mutationsOf(SOLO), (state) => {
        const matching = matched(judged(state), judged(state));
        expect([...matching.fixed, ...matching.lost]).toEqual([]);
        expect([...matching.changes.values()].filter(({ change }) => change !== 'unchanged')).toEqual([]);
      }),
      { numRuns: 40, seed: 32 },
    );
  });

  it('are new one way where they are fixed the other way, and worse where they are better', TIMEOUT, () => {
    fc.assert(
      fc.property(pair, ([first, second]) => {
        const [one, other] = [judged(first), judged(second)];
        const [there, back] = [matched(one, other), matched(other, one)];
        expect(said(there.fixed)).toEqual(said(having(back, 'new')));
        expect(said(having(there, 'new'))).toEqual(said(back.fixed));
        expect(said(there.lost)).toEqual(said(having(back, undefined)));
        expect(said(having(there, undefined))).toEqual(said(back.lost));
        expect(said(countedThen(there, 'worse'))).toEqual(said(alone(back, 'better')));
        expect(said(countedThen(there, 'better'))).toEqual(said(countedNow(back, 'worse')));
      }),
      { numRuns: 60, seed: 33 },
    );
  });
});
