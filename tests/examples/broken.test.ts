import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES_NOW, runSmorg } from './run-smorg.ts';

const FOLDER = 'examples/broken';
const LINT = ['lint', FOLDER, '--now', EXAMPLES_NOW, '--no-color'] as const;

/** Files that hold no slip: the organisations around them, and what must *not* be reported. */
const WITHOUT_SLIP = /(?:^|\/)(?:smorg|organization|base)\.yaml$|values\/text-kept\.yaml$/;

describe('examples/broken', () => {
  it.each(['en', 'tr'])('is told word for word as in expected.%s.txt', async (language) => {
    const { exitCode, out, error } = await runSmorg(...LINT, '--lang', language);
    expect({ exitCode, error }).toEqual({ exitCode: 1, error: '' });
    const path = `${FOLDER}/expected.${language}.txt`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, out);
    else expect(out).toBe(readFileSync(path, 'utf8'));
  });

  it('has a finding in every file with a slip', async () => {
    const { out } = await runSmorg(...LINT, '--format', 'json');
    const { diagnostics } = JSON.parse(out) as { diagnostics: { file: string }[] };
    const found = new Set(diagnostics.map(({ file }) => file));
    const silent = slips().filter((file) => !found.has(file));
    expect(silent).toEqual([]);
  });
});

function slips(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => `${FOLDER}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.yaml') && !WITHOUT_SLIP.test(path))
    .sort();
}
