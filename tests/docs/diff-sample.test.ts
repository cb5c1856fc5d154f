import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SAMPLES = [
  ['diff', 'diff-readme.txt', /^smorg diff main/],
  ['lint-since', 'since-readme.txt', /^smorg lint --since main --fail-on-new/],
  ['plan-since', 'plan-since.txt', /^smorg plan --since main/],
] as const;

describe.each(SAMPLES)('the sample of %s', (name, file, wanted) => {
  it.each(['README.md', 'README.tr.md'])('in %s is what a scenario proves', (path) => {
    const sample = new RegExp(`<!-- ${name} -->\\n\`\`\`text\\n\\$ npx (.*)\\n([\\s\\S]*?)\`\`\`\\n<!-- /${name} -->`);
    const [, call, shown] = sample.exec(readFileSync(path, 'utf8')) ?? [];
    const scenario = withoutTime(readFileSync(`tests/cli/scenarios/${file}`, 'utf8'));
    expect(call).toMatch(wanted);
    expect(shown?.length).toBeGreaterThan(500);
    expect(scenario).toContain(`-- stdout --\n${shown}`);
  });
});

// How long a run takes is told by the machine it runs on, not by a README.
function withoutTime(text: string): string {
  return text.replaceAll(' in 0 ms.', '.').replaceAll(' 0 ms içinde denetlendi.', ' denetlendi.');
}
