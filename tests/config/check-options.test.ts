import { expect, it } from 'vitest';
import { checkOptions, OPTION_KEYWORDS, type OptionSchema } from '../../src/config/check-options.ts';
import { rules } from '../../src/rules/registry.ts';
import type { Value } from '../../src/source/value.ts';

const SCHEMA: OptionSchema = {
  type: 'object',
  properties: {
    most: { type: 'integer', minimum: 1, maximum: 9 },
    share: { type: 'number', minimum: 0 },
    labels: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1, uniqueItems: true },
    mode: { enum: ['any', 'all'] },
    isStrict: { type: 'boolean' },
  },
};

it.each<[Value, string]>([
  [{ most: 3, share: 0.5, labels: ['a', 'b'], mode: 'any', isStrict: true }, ''],
  [{ most: 0 }, 'most: a whole number from 1 to 9'],
  [{ most: 1.5 }, 'most: a whole number from 1 to 9'],
  [{ share: -1 }, 'share: a number, 0 or more'],
  [{ share: '1' }, 'share: a number, 0 or more'],
  [{ labels: ['a', ''] }, 'labels.1: a text'],
  [{ labels: ['a', 'a'] }, 'labels: a list like [a, b] without repeats'],
  [{ labels: [] }, 'labels: a list like [a, b] without repeats'],
  [{ mode: 'some' }, 'mode: one of "any", "all"'],
  [{ isStrict: 'yes' }, 'isStrict: true or false'],
  [{ mots: 3 }, 'mots: most share labels mode isStrict'],
  [[], ': options like {name: value}'],
])('%j: %s', (value, problems) => {
  const found = checkOptions(SCHEMA, value);
  expect(
    found.map(({ path, expected, known }) => `${path.join('.')}: ${expected?.en ?? known?.join(' ')}`).join(),
  ).toBe(problems);
});

it('knows every keyword that rules describe their options with, and their defaults pass', () => {
  for (const rule of rules) {
    if (!('options' in rule) || rule.options === undefined) continue;
    expect(keywordsOf(rule.options.schema).filter((word) => !OPTION_KEYWORDS.has(word))).toEqual([]);
    expect(checkOptions({ type: 'object', ...rule.options.schema }, rule.options.defaults as Value)).toEqual([]);
  }
});

function keywordsOf(schema: object): string[] {
  return Object.entries(schema).flatMap(([word, value]) => {
    if (word === 'properties') return [word, ...Object.values(value as object).flatMap(keywordsOf)];
    return word === 'items' ? [word, ...keywordsOf(value as object)] : [word];
  });
}
