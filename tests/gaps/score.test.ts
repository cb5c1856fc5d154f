import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GapCheck } from '../../src/gaps/gap-report.ts';
import { CAPPED_SCORE, GAP_WEIGHTS, PRIORITIES, scoresOf } from '../../src/gaps/score.ts';
import { NAMED_WEIGHTS } from '../../src/report/gaps/explain-score.ts';

function check(part: Partial<GapCheck>): GapCheck {
  const { subjects = 1, satisfied = 1, state = satisfied === subjects ? 'satisfied' : 'open' } = part;
  return { rule: 'a/b', section: 1, priority: 'high', summary: '', ...part, subjects, satisfied, state };
}

function scoreOf(...checks: readonly GapCheck[]): number | undefined {
  return scoresOf(checks, true, 'en').sections[0]?.score;
}

describe('the score of a section', () => {
  it('weighs the share of subjects without a finding', () => {
    expect(scoreOf(check({ subjects: 4, satisfied: 3 }))).toBe(75);
    // (4 × 3/4 + 1 × 0 + 2 × 1) ÷ 7
    const low = check({ priority: 'low', satisfied: 0 });
    expect(scoreOf(check({ subjects: 4, satisfied: 3 }), low, check({ priority: 'medium' }))).toBe(71);
  });

  it('leaves out what does not apply, and counts it neither as passed nor as failed', () => {
    const idle = check({ state: 'idle', subjects: 0, satisfied: 0 });
    expect(scoreOf(check({ subjects: 4, satisfied: 3 }), idle)).toBe(75);
    expect(scoreOf(idle)).toBeUndefined();
  });

  it('is held at 49 by an open critical gap, and says so', () => {
    const open = check({ priority: 'critical', subjects: 10, satisfied: 9 });
    const { sections } = scoresOf([open, check({})], true, 'en');
    expect(sections[0]).toMatchObject({ score: CAPPED_SCORE, isCapped: true });
    const bad = scoresOf([check({ priority: 'critical', satisfied: 0 })], true, 'en').sections[0];
    expect(bad).toMatchObject({ score: 0, isCapped: false });
  });

  it('is rounded down, so that 100 means that nothing is open', () => {
    expect(scoreOf(check({ subjects: 1000, satisfied: 999 }))).toBe(99);
    const third = check({ subjects: 3, satisfied: 1 });
    expect(scoreOf(third, { ...third, satisfied: 2 }, check({}))).toBe(66);
  });
});

describe('the overall score', () => {
  it('is the unweighted mean of the sections that have one', () => {
    const checks = [
      check({}),
      check({ section: 2, subjects: 2, satisfied: 1 }),
      check({ section: 2, priority: 'low' }),
    ];
    // 100 and (4 × 1/2 + 1) ÷ 5 = 60
    expect(scoresOf(checks, true, 'en').score).toBe(80);
  });

  it('is withheld while something cannot be read, and where nothing applies', () => {
    const report = scoresOf([check({})], false, 'en');
    expect(report.score).toBeUndefined();
    expect(report.sections.map(({ score }) => score)).toEqual(Array(6).fill(undefined));
    expect(scoresOf([], true, 'en').score).toBeUndefined();
  });
});

it('closing a gap never lowers a score, and only what is all in order has 100', () => {
  const anyCheck = fc
    .record({
      section: fc.constantFrom(1, 2, 3, 4, 5, 6),
      priority: fc.constantFrom(...PRIORITIES),
      subjects: fc.integer({ min: 1, max: 9 }),
    })
    .chain((one) =>
      fc.integer({ min: 0, max: one.subjects }).map((satisfied) => check({ ...one, satisfied } as never)),
    );
  fc.assert(
    fc.property(fc.array(anyCheck, { minLength: 1, maxLength: 12 }), fc.nat(), (checks, at) => {
      const before = scoresOf(checks, true, 'en').score ?? 0;
      const index = at % checks.length;
      const { subjects, satisfied, ...rest } = checks[index]!;
      const { state: _, ...head } = rest;
      const better = check({ ...head, subjects, satisfied: Math.min(subjects, satisfied + 1) });
      const after = scoresOf(checks.with(index, better), true, 'en').score ?? 0;
      expect(after).toBeGreaterThanOrEqual(before);
      expect(before === 100).toBe(checks.every(({ state }) => state === 'satisfied'));
    }),
    { seed: 813 },
  );
});

it('reckons with the weights that the explanation names', () => {
  expect(NAMED_WEIGHTS).toEqual(GAP_WEIGHTS);
});
