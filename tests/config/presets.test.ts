import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Preset } from '../../src/config/config.ts';
import { presetSeverity } from '../../src/config/presets.ts';
import { rules } from '../../src/rules/registry.ts';
import { lintFiles } from '../rules/lint-files.ts';

const RANK = { off: 0, info: 1, warning: 2, error: 3 } as const;

/** A shop of one with everything written down that one person can write: calendar, answers, crisis plan, figures. */
const SHOP = readFileSync('tests/fixtures/one-person.yaml', 'utf8');

function findings(preset: Preset): { rule: string; severity: string }[] {
  const config = `version: 1\nlint: {extends: ${preset}}\n`;
  const { diagnostics } = lintFiles({ files: { 'smorg.yaml': config, 'shop.yaml': SHOP }, existing: ['spine.jpg'] });
  return diagnostics.map(({ rule, severity }) => ({ rule, severity }));
}

describe('presets', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('ask more one after the other: %s', (_id, rule) => {
    const [starter, recommended, strict] = (['starter', 'recommended', 'strict'] as const).map(
      (preset) => RANK[presetSeverity(rule, preset)],
    );
    expect(starter).toBeLessThanOrEqual(recommended!);
    expect(recommended).toBeLessThanOrEqual(strict!);
    expect(recommended).toBe(RANK[rule.severity]);
    // An error is an error wherever it is asked at all: the plan would be wrong, or a law or network is broken.
    if (rule.severity === 'error') expect([RANK.off, RANK.error]).toContain(starter);
    if (rule.isUnsuppressable) expect(starter).toBe(recommended);
  });

  it('leave a shop of one in peace', () => {
    expect(findings('starter')).toEqual([]);
  });

  it('ask the same shop for a second person when it is to grow', () => {
    const asked = findings('recommended').map(({ rule }) => rule);
    const wanted = ['account/no-backup-owner', 'account/no-team', 'crisis/lead-no-deputy', 'review/self-approval'];
    expect(wanted.filter((rule) => !asked.includes(rule))).toEqual([]);
    const strict = findings('strict');
    expect(asked.filter((rule) => !strict.some((found) => found.rule === rule))).toEqual([]);
    expect(strict.filter(({ severity }) => severity !== 'info').length).toBeGreaterThan(asked.length / 2);
  });
});
