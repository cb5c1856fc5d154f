import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES_NOW, runSmorg } from './run-smorg.ts';

const GOLDEN = 'tests/examples/golden/gaps';
const EXAMPLES = ['smallest', 'solo', 'agency', 'kuzey-kahve', 'broken/one-person', 'broken/no-organization'];
const SHOWN = EXAMPLES.flatMap((example) => [
  [`${example.replace('/', '-')}.en.txt`, ['gaps', `examples/${example}`, '--lang', 'en']],
  [`${example.replace('/', '-')}.tr.txt`, ['gaps', `examples/${example}`, '--lang', 'tr']],
  [`${example.replace('/', '-')}.json`, ['gaps', `examples/${example}`, '--format', 'json', '--lang', 'tr']],
]) as readonly [string, readonly string[]][];

describe('the gaps of an example', () => {
  it.each(SHOWN)('equal the committed %s', async (name, args) => {
    const { exitCode, out, error } = await runSmorg(...args, '--now', EXAMPLES_NOW, '--no-color');
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(`${GOLDEN}/${name}`, out);
    else expect(out).toBe(readFileSync(`${GOLDEN}/${name}`, 'utf8'));
  });

  it('are some in each: nobody has everything', () => {
    for (const example of EXAMPLES) {
      const json = JSON.parse(readFileSync(`${GOLDEN}/${example.replace('/', '-')}.json`, 'utf8'));
      expect(json.gaps.length, example).toBeGreaterThan(0);
      expect(json.gaps).toHaveLength(json.summary.gaps);
    }
  });
});
