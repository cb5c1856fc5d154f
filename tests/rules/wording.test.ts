import { expect, it } from 'vitest';
import { bareTemplate, firstSentence, jargonIn, slotsOf, turkishSlips } from './wording.ts';

it('finds jargon, but not in code or quotes', () => {
  expect(jargonIn('The mapping has a null node, not a "node" or `null`, and no nodes')).toEqual([
    'mapping',
    'null',
    'node',
  ]);
});

it('finds Turkish that bends a value or counts in plural', () => {
  expect(turkishSlips(`"{id}"nin {count} kişiler {file}'de, lütfen!`)).toEqual([
    `}"nin`,
    `}'de`,
    '{count} kişiler',
    'lütfen',
    '!',
  ]);
  expect(turkishSlips('"{id}" kimlikli hesapta {count} kişi var')).toEqual([]);
});

it('reads templates', () => {
  expect(slotsOf('{b} has {count} {count:person|people} and {a: literal}')).toEqual(['b', 'count']);
  expect(bareTemplate('{b} has {count:person|people}')).toBe(' has people');
  expect(firstSentence('One e.g.x, two. Three.')).toBe('One e.g.x, two.');
});
