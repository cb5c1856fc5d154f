import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../../src/gaps/next-step.ts';
import { rules } from '../../src/rules/registry.ts';

it.each([
  ['Begin with engagement: `kpis: {engagement: {every: week}}`.', 'Begin with engagement.'],
  ['Write both, `a: {b: 1}`, or one.', 'Write both, or one.'],
  ['Name it: `rationale: They buy here.`', 'Name it.'],
  ['Add `metric: csat`, or `nps`.', 'Add `metric: csat`, or `nps`.'],
  ['Put it into `accounts` of one of `kpis`.', 'Put it into `accounts` of one of `kpis`.'],
  ['Odd ` one: `a: 1`.', 'Odd ` one: `a: 1`.'],
])('%s', (help, step) => {
  expect(nextStepOf(help)).toBe(step);
});

const gapRules = rules.filter(({ gap }) => gap !== undefined);

describe.each(gapRules.map((rule) => [rule.id, rule] as const))('the next step of %s', (_, rule) => {
  it('is a whole sentence in both languages', () => {
    const steps = Object.values(rule.messages).flatMap(({ help }) => [nextStepOf(help.en), nextStepOf(help.tr)]);
    for (const step of steps) {
      expect(step).toMatch(/^[\p{Lu}\p{Ll}`"{].*[.?]$/u);
      expect(step).not.toMatch(/\s[.,;:]|[,:;]\.|``|\(\s*\)|\s{2}/);
    }
  });
});
