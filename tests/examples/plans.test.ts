import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES_NOW, runSmorg } from './run-smorg.ts';

const GOLDEN = 'tests/examples/golden';
const NOW = ['--now', EXAMPLES_NOW, '--no-color'] as const;

/** What is shown of each example, by the name of the file that holds it. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'kuzey-kahve.json': ['plan', 'examples/kuzey-kahve', '--format', 'json'],
  'kuzey-kahve.en.txt': ['plan', 'examples/kuzey-kahve', '--lang', 'en', '--verbose'],
  'kuzey-kahve.tr.txt': ['plan', 'examples/kuzey-kahve', '--lang', 'tr'],
  'kuzey-kahve.person.ics': ['plan', 'examples/kuzey-kahve', '--person', 'mert-demir', '--format', 'ics'],
  'kuzey-kahve.account.csv': ['plan', 'examples/kuzey-kahve', '--account', 'instagram-en', '--format', 'csv'],
  'kuzey-kahve.team.md': ['plan', 'examples/kuzey-kahve', '--team', 'care', '--format', 'markdown'],
  'kuzey-kahve.nine-weeks.en.txt': ['plan', 'examples/kuzey-kahve', '--weeks', '9', '--lang', 'en'],
  'kuzey-kahve.explain.en.txt': [
    'plan',
    'examples/kuzey-kahve',
    '--explain',
    'letter-to-marta-en/design',
    '--lang',
    'en',
  ],
  'kuzey-kahve.explain.tr.txt': [
    'plan',
    'examples/kuzey-kahve',
    '--explain',
    'letter-to-marta-en/design',
    '--lang',
    'tr',
  ],
  'kuzey-kahve.drill.en.txt': [
    ...['drill', 'account-takeover', 'examples/kuzey-kahve', '--at', '2026-12-06 03:00'],
    '--lang',
    'en',
  ],
  'kuzey-kahve.drill.tr.txt': [
    ...['drill', 'account-takeover', 'examples/kuzey-kahve', '--at', '2026-12-06 03:00'],
    '--lang',
    'tr',
  ],
  'kuzey-kahve.drill.json': [
    ...['drill', 'account-takeover', 'examples/kuzey-kahve', '--at', '2026-12-06 03:00'],
    '--format',
    'json',
  ],
  'agency.json': ['plan', 'examples/agency', '--format', 'json'],
  'solo.en.txt': ['plan', 'examples/solo', '--lang', 'en'],
  'overbooked.json': ['plan', 'examples/broken/overbooked', '--format', 'json'],
};

describe('the plan of an example', () => {
  it.each(Object.keys(SHOWN))('equals the committed %s', async (name) => {
    const { out, error } = await runSmorg(...SHOWN[name]!, ...NOW);
    expect(error).toBe('');
    const path = `${GOLDEN}/${name}`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, out);
    else expect(out).toBe(readFileSync(path, 'utf8'));
  });
});
