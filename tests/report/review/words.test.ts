import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as words from '../../../src/messages/review/review-words.ts';
import { jargonIn, slotsOf, turkishSlips } from '../../rules/wording.ts';

const all = Object.values(words).flatMap((group) =>
  Object.entries(group).map(([key, { en, tr }]) => [key, en, tr] as const),
);

test('there are many words of reviews', () => expect(all.length).toBeGreaterThan(60));

test.each(all)('%s has no jargon, no slip of Turkish and the same values', (_key, en, tr) => {
  expect(turkishSlips(tr)).toEqual([]);
  expect([...jargonIn(en), ...jargonIn(tr)]).toEqual([]);
  expect(slotsOf(tr)).toEqual(slotsOf(en));
});

test('every word is said somewhere', () => {
  const folders = [
    'src/report/review',
    'src/report/review/told',
    'src/report/review/page',
    'src/report/review/markdown',
  ];
  const code = folders
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    )
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const unsaid = Object.keys(words.REVIEW_WORDS).filter((word) => !new RegExp(`['".]${word}\\b`).test(code));
  expect(unsaid).toEqual([]);
});
