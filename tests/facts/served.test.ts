import { describe, expect, it } from 'vitest';
import { requirements } from '../../src/facts/requirements.ts';
import { planServices } from '../../src/plan/plan-services.ts';
import { rules } from '../../src/rules/registry.ts';

describe('the article', () => {
  it.each(requirements.map(({ id, demand }) => [id, demand.en] as const))('is served: %s %s', (id) => {
    const served = [
      ...rules.filter(({ sources }) => sources.includes(id)).map((rule) => rule.id),
      ...planServices.filter(({ requirements: ids }) => ids.includes(id)).map(({ command }) => command),
    ];
    expect(served).not.toEqual([]);
  });

  it('has in each of its sections rules that know of it', () => {
    const numbers = new Set(requirements.map(({ section }) => section));
    const sections = new Set(rules.flatMap(({ section = 0 }) => section));
    expect([...numbers].filter((number) => !sections.has(number))).toEqual([]);
  });
});
