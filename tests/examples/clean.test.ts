import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CheckedRule } from '../../src/rules/define-rule.ts';
import { rules } from '../../src/rules/registry.ts';
import { EXAMPLES_NOW, runSmorg } from './run-smorg.ts';

interface Finding {
  rule: string;
  severity: string;
  message: string;
  file: string;
}

const CLEAN = ['agency', 'kuzey-kahve', 'solo'];

async function findings(folder: string, now: string): Promise<{ complete: boolean; found: Finding[] }> {
  const { out, error } = await runSmorg('lint', folder, '--now', now, '--format', 'json');
  expect(error).toBe('');
  const report = JSON.parse(out) as { complete: boolean; diagnostics: Finding[] };
  return { complete: report.complete, found: report.diagnostics.filter(({ severity }) => severity !== 'info') };
}

describe.each(CLEAN)('examples/%s', (name) => {
  it('has no error and no warning', async () => {
    const { complete, found } = await findings(`examples/${name}`, EXAMPLES_NOW);
    expect(found.map(({ rule, file, message }) => `${file} ${rule}: ${message}`)).toEqual([]);
    expect(complete).toBe(true);
  });

  it('five years on has only findings of rules that read the clock', async () => {
    const clocked = new Set(rules.filter((rule) => (rule as CheckedRule).readsClock).map(({ id }) => id));
    const { found } = await findings(`examples/${name}`, '2031-11-30 10:00');
    expect(found.filter(({ rule }) => !clocked.has(rule)).map(({ rule, message }) => `${rule}: ${message}`)).toEqual(
      [],
    );
  });
});

describe('examples/kuzey-kahve', () => {
  it('uses every section of the format', () => {
    const { properties } = JSON.parse(readFileSync('schemas/smorg.schema.json', 'utf8')) as { properties: object };
    const used = new Set(
      yamlFiles('examples/kuzey-kahve').flatMap((path) => Object.keys(parse(readFileSync(path, 'utf8')))),
    );
    const sections = Object.keys(properties).filter((key) => !key.startsWith('x-'));
    expect(sections.length).toBeGreaterThan(20);
    expect(sections.filter((section) => !used.has(section))).toEqual([]);
  });
});

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && !path.endsWith('smorg.yaml'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}
