import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../../src/rules/registry.ts';

const ROW =
  /^\| `([^`]+)`(?: \([a-z ]+\))? \| (safe|suggested) \| (?:`([^`]+)`|–) \| (safe|suggested|none) \| (.+) \|$/;

const rows = readFileSync('docs/decisions/0023-which-rules-fix.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => ROW.exec(line) ?? expect.fail(`no row: ${line}`));

it('says of every check that was to have a fix which rule makes it, and what that rule really offers', () => {
  const offered = new Map(rules.map(({ id, fix }) => [id, fix ?? 'none']));
  expect(rows.length).toBeGreaterThanOrEqual(31);
  for (const [line, check, , rule, offers, why] of rows) {
    expect(offered.get(rule ?? '') ?? 'none', line).toBe(offers);
    // A check is made by the rule of its name wherever there is one.
    if (offered.has(check!)) expect(rule).toBe(check);
    if (rule !== undefined) expect(offered.has(rule), line).toBe(true);
    expect(why!.length).toBeGreaterThan(15);
  }
});

it('names every check once', () => {
  const names = rows.map(([line]) => line.split('|')[1]);
  expect(new Set(names).size).toBe(names.length);
});
