import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostAnswers } from './host-answers.ts';

const HOSTS: readonly [zone: string, locale: string][] = [
  ['UTC', 'C'],
  ['America/New_York', 'en_US.UTF-8'],
  ['Europe/Istanbul', 'tr_TR.UTF-8'],
  ['Pacific/Apia', 'ar_EG.UTF-8'],
  ['Africa/Cairo', 'th_TH.UTF-8'],
];

describe('answers about time', () => {
  let program = '';
  beforeAll(async () => {
    const contents = `import { hostAnswers } from './host-answers.ts';
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
process.stdout.write(JSON.stringify({ timeZone, answers: hostAnswers() }));`;
    const stdin = { contents, resolveDir: import.meta.dirname, loader: 'ts' } as const;
    const { outputFiles } = await build({ stdin, bundle: true, platform: 'node', format: 'esm', write: false });
    program = outputFiles[0]?.text ?? '';
  });

  it('are many', () => {
    for (const one of ['"2026-02-28"', '"2026-W53"', '"kind":"overlap"']) expect(hostAnswers()).toContain(one);
  });

  it.each(HOSTS)('are the same in %s with %s', (TZ, LANG) => {
    const out = execFileSync(process.execPath, ['--input-type=module', '-'], {
      input: program,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...process.env, TZ, LANG, LC_ALL: LANG },
    });
    const { timeZone, answers } = JSON.parse(out);
    expect(timeZone).toBe(TZ);
    expect(answers).toBe(hostAnswers());
  });
});
