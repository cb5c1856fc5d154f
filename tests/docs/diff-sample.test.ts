import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SAMPLES = [
  ['diff', 'diff-readme.txt', /^smorg diff main/],
  ['plan-since', 'plan-since.txt', /^smorg plan --since main/],
] as const;

describe.each(SAMPLES)('the sample of %s', (name, file, wanted) => {
  it.each(['README.md', 'README.tr.md'])('in %s is what a scenario proves', (path) => {
    const sample = new RegExp(`<!-- ${name} -->\\n\`\`\`text\\n\\$ npx (.*)\\n([\\s\\S]*?)\`\`\`\\n<!-- /${name} -->`);
    const [, call, shown] = sample.exec(readFileSync(path, 'utf8')) ?? [];
    const scenario = readFileSync(`tests/cli/scenarios/${file}`, 'utf8');
    expect(call).toMatch(wanted);
    expect(shown?.length).toBeGreaterThan(500);
    expect(scenario).toContain(`-- stdout --\n${shown}`);
  });
});
