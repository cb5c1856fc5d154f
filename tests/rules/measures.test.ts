import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeWorkspace } from '../../src/lint/judge-workspace.ts';
import { measureOf } from '../../src/lint/measure-of.ts';
import { rules } from '../../src/rules/registry.ts';
import { exampleFiles } from './base.ts';
import { inputOf } from './lint-files.ts';
import { parseSpec } from './parse-spec.ts';

const measured = rules.filter(({ measure }) => measure !== undefined);

describe.each(measured.map((rule) => [rule.id, rule] as const))('the measure of %s', (id, rule) => {
  it('is a number that its examples have, and its words say', () => {
    const specs = parseSpec(readFileSync(`tests/rules/${id}.md`, 'utf8'));
    const workspaces = [{ files: exampleFiles(rule, rule.example.bad) }, ...specs];
    const found = workspaces.flatMap((workspace) => judgeWorkspace(inputOf(workspace)).judged);
    const own = found.filter((one) => one.rule.id === id).map(measureOf);
    expect(own.filter((value) => value !== undefined && Number.isFinite(value))).not.toEqual([]);
    const words = Object.values(rule.messages).map(({ en, help }) => en + help.en);
    expect(words.join('\n')).toContain(`{${rule.measure!.param}}`);
  });
});

it('is declared by the rules that count or measure what a plan lacks', () => {
  expect(measured.length).toBeGreaterThan(50);
});
