import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES_NOW, runSmorg } from '../examples/run-smorg.ts';

/** Zones on both sides of UTC and of the date line, languages with other letters, digits and calendars; when it is. */
const HOSTS: readonly [zone: string, locale: string, today: string][] = [
  ['UTC', 'C', '2026-01-15'],
  ['America/New_York', 'en_US.UTF-8', '2026-07-15'],
  ['Europe/Istanbul', 'tr_TR.UTF-8', '2026-01-15'],
  ['Pacific/Apia', 'ar_EG.UTF-8', '2026-07-15'],
  ['Africa/Cairo', 'th_TH.UTF-8', '2031-03-30'],
];
const AT = ['--now', EXAMPLES_NOW, '--no-color'];
const COMMANDS = [
  ['plan', 'examples/kuzey-kahve', '--format', 'json', ...AT],
  ['plan', 'examples/kuzey-kahve', '--lang', 'tr', ...AT],
  ['plan', 'examples/agency', '--format', 'ics', ...AT],
  ['plan', 'examples/agency', '--lang', 'en', '--verbose', ...AT],
  ['plan', 'examples/broken/overbooked', '--format', 'markdown', '--lang', 'tr', ...AT],
  ['drill', 'account-takeover', 'examples/kuzey-kahve', '--at', '2026-12-13 02:30', '--lang', 'tr', '--no-color'],
];

describe('a plan', () => {
  let program = '';
  let here: string[] = [];
  beforeAll(async () => {
    const contents = `import { createRequire } from 'node:module';
globalThis.require = createRequire(process.cwd() + '/package.json');
const { runSmorg } = await import('./tests/examples/run-smorg.ts');
Date.now = () => Date.parse(process.env.TODAY);
const runs = [];
for (const words of ${JSON.stringify(COMMANDS)}) runs.push((await runSmorg(...words)).out);
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
process.stdout.write(JSON.stringify({ timeZone, runs }));`;
    const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' } as const;
    const { outputFiles } = await build({ stdin, bundle: true, platform: 'node', format: 'esm', write: false });
    program = outputFiles[0]?.text ?? '';
    here = [];
    for (const words of COMMANDS) here.push((await runSmorg(...words)).out);
  });

  it('is something to compare', () => {
    for (const text of here) expect(text.length).toBeGreaterThan(1_000);
  });

  it.each(HOSTS)('is the same in %s with %s on %s', (TZ, LANG, TODAY) => {
    const out = execFileSync(process.execPath, ['--input-type=module', '-'], {
      input: program,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...process.env, TZ, LANG, LC_ALL: LANG, TODAY },
    });
    const { timeZone, runs } = JSON.parse(out);
    expect(timeZone).toBe(TZ);
    expect(runs).toEqual(here);
  });
});
