import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/model/model.ts';
import type { CheckedRule } from '../../src/rules/define-rule.ts';
import { rules } from '../../src/rules/registry.ts';
import { EXAMPLES_NOW } from '../examples/run-smorg.ts';
import { exampleTexts } from '../plan/organisation/example-texts.ts';
import { builtFrom } from '../plan/organisation/plan-of.ts';

const EXAMPLES = ['smallest', 'solo', 'agency', 'kuzey-kahve'].map(exampleTexts);
const CLOCKS = ['now', 'today', 'planning'] as const;

/** Whether a rule asks a model what day it is, be it by way of an analysis; each is asked a model of its own. */
function asksTheClock({ subjects, check, options }: CheckedRule, model: Model): boolean {
  let isAsked = false;
  for (const clock of CLOCKS) {
    const value = model[clock];
    const get = () => {
      isAsked = true;
      return value;
    };
    Object.defineProperty(model, clock, { get });
  }
  for (const subject of subjects(model)) Array.from(check(subject, { model, options: options?.defaults }));
  return isAsked;
}

describe('a rule that asks what day it is', () => {
  it('says so', () => {
    const checked = rules.filter((rule) => 'check' in rule);
    const asking = checked.filter((rule) =>
      EXAMPLES.some((texts) => asksTheClock(rule, builtFrom(texts, EXAMPLES_NOW, 4).model)),
    );
    expect(asking.length).toBeGreaterThan(80);
    expect(asking.filter(({ readsClock }) => readsClock !== true).map(({ id }) => id)).toEqual([]);
  });
});
