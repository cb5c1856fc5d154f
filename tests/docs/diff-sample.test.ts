import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each(['README.md', 'README.tr.md'])('%s shows the difference that a scenario proves', (path) => {
  const [, call, shown] =
    /<!-- diff -->\n```text\n\$ npx (.*)\n([\s\S]*?)```\n<!-- \/diff -->/.exec(readFileSync(path, 'utf8')) ?? [];
  const scenario = readFileSync('tests/cli/scenarios/diff-readme.txt', 'utf8');
  expect(call).toMatch(/^smorg diff main/);
  expect(shown?.length).toBeGreaterThan(500);
  expect(scenario).toContain(`-- stdout --\n${shown}`);
});
