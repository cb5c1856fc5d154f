import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/diagnostics/finding.ts';
import type { FixLevel } from '../../src/lint/choose-fixes.ts';
import { type FixResult, fixWorkspace } from '../../src/lint/fix.ts';
import type { Entity } from '../../src/model/entity.ts';
import { defineRule, type Rule } from '../../src/rules/define-rule.ts';
import { type Files, inputOf, RULES, reported } from './workspace.ts';

/** A rule against ids that hold a word, with a fix. */
function against(word: string, safety: 'safe' | 'suggested', edit: (entity: Entity) => Edit): Rule {
  const both = { en: word, tr: `tr ${word}` };
  return defineRule<Entity>({
    ...{ id: `fix/${word}`, severity: 'warning', sources: ['S1'], summary: both, why: both },
    ...{ example: { bad: '', good: '' }, texts: { cure: both }, fix: safety },
    messages: { found: { ...both, help: both } },
    subjects: (model) => model.entities,
    *check(entity) {
      const { id, at, kind } = entity;
      if (!id.includes(`${word}-`)) return;
      const fixes = [{ title: 'cure', safety, edits: [edit(entity)] }];
      yield { message: 'found', at, entity: { kind, id }, fixes };
    },
  });
}

function rename(from: string, to: string): (entity: Entity) => Edit {
  return ({ id, at }) => ({ op: 'replace', at, text: id.replace(from, to) });
}

const rules: readonly Rule[] = [
  ...RULES,
  against('old', 'safe', rename('old-', '')),
  against('two', 'safe', rename('two-', '')),
  against('drop', 'suggested', ({ at }) => ({ op: 'remove', at: { ...at, part: 'pair' } as typeof at })),
  against('break', 'safe', ({ at }) => ({ op: 'replace', at, text: '"' })),
  against('harm', 'safe', rename('harm-', 'vague-')),
  against('idle', 'safe', ({ id, at }) => ({ op: 'replace', at, text: `"${id}"` })),
].sort((a, b) => (a.id < b.id ? -1 : 1));

function fix(files: Files, level: FixLevel = 'safe', only?: readonly string[]): FixResult {
  return fixWorkspace(inputOf(files, { rules, only }), level);
}

function fixed(result: FixResult): Record<string, string> {
  return Object.fromEntries(result.files.map((file) => [file.path, file.after]));
}

describe('fixing', () => {
  it('applies safe fixes in rounds until none is left, and touches nothing else', () => {
    const text = '# a note\r\naudiences:   \r\n    old-two-one:  {name: "Ş"} # stays\r\n    fine: {}\r\n';
    const result = fix({ 'a.yaml': `\uFEFF${text}`, 'b.yaml': 'people: {}\n' });
    expect(fixed(result)).toEqual({ 'a.yaml': text.replace('old-two-one', 'one') });
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(result.files[0]!.bytes).startsWith('\uFEFF#')).toBe(
      true,
    );
    expect(result.applied.map(({ rule }) => rule)).toEqual(['fix/old', 'fix/two']);
    expect(reported(result.lint)).toEqual([]);
  });

  it('leaves suggested fixes to those who ask for them', () => {
    const files = { 'a.yaml': 'audiences:\n  drop-me: {}\n  fine: {}\n' };
    expect(fix(files).files).toEqual([]);
    expect(fixed(fix(files, 'all'))).toEqual({ 'a.yaml': 'audiences:\n  fine: {}\n' });
  });

  it.each([
    ['break', 'would no longer be readable'],
    ['harm', 'brings another finding'],
    ['idle', 'cures nothing'],
  ])('refuses a fix that %s: it %s, and applies the others', (word) => {
    const result = fix({ 'a.yaml': `audiences:\n  ${word}-a: {}\n  old-b: {}\n  ${word}-c: {}\n  old-d: {}\n` });
    expect(fixed(result)).toEqual({ 'a.yaml': `audiences:\n  ${word}-a: {}\n  b: {}\n  ${word}-c: {}\n  d: {}\n` });
    expect(result.refused.map(({ rule }) => rule)).toEqual([`fix/${word}`, `fix/${word}`]);
  });

  it('fixes only what is reported', () => {
    const files = { 'a.yaml': 'audiences: {old-a: {}}\n', 'b.yaml': 'audiences: {old-b: {}}\n' };
    expect(fixed(fix(files, 'safe', ['b.yaml']))).toEqual({ 'b.yaml': 'audiences: {b: {}}\n' });
    const why = 'the survey runs until spring';
    expect(fix({ 'a.yaml': `# smorg-ignore-file fix/old: ${why}\naudiences: {old-a: {}}\n` }).files).toEqual([]);
  });

  it('takes away exceptions that silence nothing', () => {
    const why = 'the survey runs until spring';
    const text = `audiences: # smorg-ignore fix/old: ${why}\n  # smorg-ignore planted/vague, fix/drop: ${why}\n  vague-a: {}\n  # smorg-ignore fix/old: ${why}\n  b: {}\n`;
    expect(fixed(fix({ 'a.yaml': text }))).toEqual({
      'a.yaml': `audiences:\n  # smorg-ignore planted/vague: ${why}\n  vague-a: {}\n  b: {}\n`,
    });
  });

  it('mends the configuration, and checks with what it says then', () => {
    const config = '# ours\nversion: 1\nlint:\n  rules: {planted/vagu: "off", fix/odl: "off"}\n';
    const result = fix({ 'smorg.yaml': config, 'a.yaml': 'audiences: {vague-a: {}, old-b: {}}\n' }, 'all');
    expect(fixed(result)).toEqual({
      'smorg.yaml': config.replace('vagu', 'vague').replace('odl', 'old'),
    });
    expect(reported(result.lint)).toEqual([]);
    expect(result.config.isFatal).toBe(false);
  });

  it('has nothing left to do when it is done', () => {
    const id = fc.tuple(fc.constantFrom('old', 'old-two', 'drop', 'break', 'harm', 'idle', 'fine', 'vague'), fc.nat(9));
    const ids = fc.uniqueArray(
      id.map(([word, number]) => `${word}-a${number}`),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(ids, fc.constantFrom('safe' as const, 'all' as const), (names, level) => {
        const first = fix({ 'a.yaml': `audiences:\n${names.map((name) => `  ${name}: {}\n`).join('')}` }, level);
        const text = fixed(first)['a.yaml'];
        if (text === undefined) return;
        const second = fix({ 'a.yaml': text }, level);
        expect(second.files).toEqual([]);
        expect(second.lint.diagnostics).toEqual(first.lint.diagnostics);
      }),
      { numRuns: 15 },
    );
  });
});
