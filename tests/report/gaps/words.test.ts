import { expect, test } from 'vitest';
import * as changeWords from '../../../src/messages/gaps/gap-change-words.ts';
import * as words from '../../../src/messages/gaps/gap-words.ts';
import { jargonIn, slotsOf, turkishSlips } from '../../rules/wording.ts';

const all = Object.values({ ...words, ...changeWords }).flatMap((group) =>
  Object.entries(group).map(([key, { en, tr }]) => [key, en, tr] as const),
);

test('there are many words of gaps', () => expect(all.length).toBeGreaterThan(50));

test.each(all)('%s has no jargon, no slip of Turkish and the same values', (_key, en, tr) => {
  expect(turkishSlips(tr)).toEqual([]);
  expect([...jargonIn(en), ...jargonIn(tr)]).toEqual([]);
  expect(slotsOf(tr)).toEqual(slotsOf(en));
});
