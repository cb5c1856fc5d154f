import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { explainStage } from '../../../src/report/plan/explain-stage.ts';
import { PLAN_FORMAT_NAMES, PLAN_FORMATS } from '../../../src/report/plan/plan-formats.ts';
import { formatPlanPretty } from '../../../src/report/plan/plan-pretty.ts';
import { disguisePlan, HOSTILE_PLAN, hostilePlan } from '../../fixtures/plan/hostile.ts';
import { FIXED_PLAN, PLAN_OPTIONS } from '../../fixtures/plan/plan.ts';
import { hostileText } from '../../fixtures/report/hostile.ts';
import { obeyLog } from '../runner-commands.ts';

// What a terminal obeys, what reorders text, what hides it. Our own output has line breaks.
const UNSAFE = /(?![\r\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const LANGUAGE = fc.constantFrom('en', 'tr');

describe('hostile text in a plan', () => {
  it.each(PLAN_FORMAT_NAMES)('commands no runner and no terminal in %s', async (name) => {
    const format = await PLAN_FORMATS[name]();
    const check = (text: string): void => {
      expect(obeyLog(text)).toEqual([]);
      expect(text).not.toMatch(UNSAFE);
      // A lone carriage return moves to the start of a line; the two formats that end lines with it end them whole.
      expect(text.replaceAll('\r\n', '')).not.toContain('\r');
    };
    check(format(HOSTILE_PLAN, 'tr', PLAN_OPTIONS));
    fc.assert(
      fc.property(hostilePlan, LANGUAGE, fc.constantFrom('normal', 'verbose', 'quiet'), (plan, language, detail) => {
        check(format(plan, language, { ...PLAN_OPTIONS, detail }));
      }),
      { numRuns: 40, seed: 41 },
    );
  });

  it('commands nothing where a stage is explained', () => {
    fc.assert(
      fc.property(hostilePlan, fc.nat(), hostileText, LANGUAGE, (plan, nth, name, language) => {
        const detail = {
          stage: plan.stages[nth % plan.stages.length]!,
          skipped: [{ date: '2026-11-28', reason: 'holiday' as const, name }],
          candidates: [{ person: name, verdict: 'as-good' as const, room: 1, budget: 2, used: 3 }],
          unfit: [{ person: name, lacks: [name] }],
        };
        const text = explainStage(plan, detail, language, PLAN_OPTIONS);
        expect(obeyLog(text)).toEqual([]);
        expect(text).not.toMatch(UNSAFE);
        expect(text.split('\n').filter((line) => !/^(?:$|PLAN {2}|ÇALIŞMA PLANI {2}|── |│)/.test(line))).toEqual([]);
      }),
      { numRuns: 60, seed: 42 },
    );
  });

  it('commands nothing between the stop commands, with colour', () => {
    fc.assert(
      fc.property(hostilePlan, (plan) => {
        const log = formatPlanPretty(plan, 'en', { ...PLAN_OPTIONS, color: true, stopToken: 'T0ken' });
        expect(obeyLog(log).map(({ name }) => name)).toEqual(['stop-commands', 't0ken']);
      }),
      { numRuns: 40, seed: 43 },
    );
  });

  it('never begins a line for people, and never makes one of its own', () => {
    // Wide enough that nothing wraps, a plan of this shape has as many lines as any other.
    const write = (plan: Plan): string[] =>
      formatPlanPretty(plan, 'en', { ...PLAN_OPTIONS, detail: 'verbose', columns: 10_000_000 }).split('\n');
    const many = write(FIXED_PLAN).length;
    const texts = fc.array(hostileText, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(texts, (some) => {
        const distinct = Array.from({ length: 400 }, (_, i) => `${some[i % some.length]}${i}`);
        const lines = write(disguisePlan(FIXED_PLAN, distinct));
        const ours = /^(?:$|PLAN {2}|── |│| {2}(?:✗|!|\d+ entries)|Method: |How a figure)/;
        expect(lines.filter((line) => !ours.test(line))).toEqual([]);
        expect(lines).toHaveLength(many);
      }),
      { numRuns: 60, seed: 44 },
    );
  });
});
