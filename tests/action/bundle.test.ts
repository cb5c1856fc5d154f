import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { expect, it } from 'vitest';
import { bundleAction } from '../../scripts/build/bundle-action.ts';

const committed = readFileSync('dist/action.mjs', 'utf8');

it('the committed action is what the sources give; "npm run build" writes it', async () => {
  // Not the texts themselves, which are millions of characters.
  expect((await bundleAction()) === committed).toBe(true);
});

it('the committed action needs nothing but Node, and knows no machine', () => {
  const imported = [...committed.matchAll(/\bfrom ?"([^"]+)"|\bimport\("([^"]+)"\)/g)].map(
    (match) => match[1] ?? match[2],
  );
  const names = new Set(imported.map((name) => name?.replace(/^node:/, '')));
  expect(
    [...names].filter((name) => name !== undefined && /^[\w@./-]+$/.test(name) && !builtinModules.includes(name)),
  ).toEqual([]);
  expect(names.has('fs')).toBe(true);
  expect(committed).not.toContain(process.cwd());
});
