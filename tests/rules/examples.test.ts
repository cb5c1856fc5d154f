import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rules/define-rule.ts';
import { rules } from '../../src/rules/registry.ts';
import { baseFiles, exampleFiles } from './base.ts';
import { lintFiles } from './lint-files.ts';

const emitted = new Set(rules.filter((rule) => 'emittedBy' in rule).map((rule) => rule.id));

it('starts from an organisation without findings', () => {
  expect(findings(baseFiles())).toEqual([]);
});

const shown = rules.filter((rule) => rule.exampleBase !== 'illustration');

describe.each(shown.map((rule) => [rule.id, rule] as const))('the example of %s', (id, rule) => {
  it('reports exactly this, and nothing when in order', () => {
    const bad = relevant(rule, rule.example.bad);
    expect(new Set(bad.map(ruleOf))).toEqual(new Set([id]));
    expect(relevant(rule, rule.example.good)).toEqual([]);
  });
});

/**
 * What counts for a rule's example: everything, where the example is laid over the base. A rule of the layers below
 * looks at less than an organisation, and an example that is the whole workspace is incomplete on purpose: then only
 * the rule itself counts, and what those layers find.
 */
function relevant(rule: Rule, example: string): string[] {
  const isPart = 'emittedBy' in rule || rule.exampleBase !== undefined;
  return findings(exampleFiles(rule, example)).filter(
    (one) => !isPart || ruleOf(one) === rule.id || emitted.has(ruleOf(one)),
  );
}

function findings(files: Readonly<Record<string, string>>): string[] {
  return lintFiles({ files })
    .diagnostics.filter((one) => one.disposition === 'reported')
    .map((one) => `${one.rule} ${one.file}:${one.range?.start.line} ${one.message}`);
}

function ruleOf(finding: string): string {
  return finding.slice(0, finding.indexOf(' '));
}
