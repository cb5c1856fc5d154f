import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { jargonIn, turkishSlips } from '../../rules/wording.ts';

/** Every text of the plan's words, with where it stands. */
async function texts(): Promise<[string, string, string][]> {
  const found: [string, string, string][] = [];
  const collect = (value: unknown, where: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('en' in value && 'tr' in value) found.push([where, String(value.en), String(value.tr)]);
    else for (const [key, inner] of Object.entries(value)) collect(inner, `${where}.${key}`);
  };
  for (const file of readdirSync('src/messages/plan').sort())
    collect(await import(/* @vite-ignore */ resolve('src/messages/plan', file)), file);
  return found;
}

const all = await texts();

test('there are many words of plans', () => expect(all.length).toBeGreaterThan(150));

test.each(all)('%s has no jargon and no slip of Turkish', (_where, en, tr) => {
  expect(turkishSlips(tr)).toEqual([]);
  expect([...jargonIn(en), ...jargonIn(tr)]).toEqual([]);
  // What ends a sentence in one language ends it in the other.
  expect(/[.:]$/.test(tr)).toBe(/[.:]$/.test(en));
});
