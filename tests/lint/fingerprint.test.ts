import { expect, it } from 'vitest';
import { lint } from './workspace.ts';

const TEXT = 'audiences:\n  vague-a: {}\n  vague-b: {name: B}\n  with-gap: {}\n';

/** Fingerprints by rule and entity. */
function prints(files: Record<string, string>, language: 'en' | 'tr' = 'en'): string[] {
  const { diagnostics } = lint(files, { language });
  return diagnostics.map(({ rule, entity, fingerprint }) => `${rule} ${entity?.id} ${fingerprint}`).sort();
}

it('survives comments, empty lines, other order, other style, another language and another file', () => {
  const expected = prints({ 'a.yaml': TEXT });
  expect(new Set(expected).size).toBe(3);
  expect(prints({ 'a.yaml': `# hello\n\n\n${TEXT}` })).toEqual(expected);
  expect(prints({ 'a.yaml': 'audiences: {with-gap: {}, "vague-b": {}, vague-a: {name: A}}' })).toEqual(expected);
  expect(prints({ 'a.yaml': TEXT }, 'tr')).toEqual(expected);
  expect(prints({ 'b/c.yaml': TEXT, 'a.yaml': 'people: {}\n' })).toEqual(expected);
  expect(prints({ 'a.yaml': 'people: {}\n---\n'.concat(TEXT) })).toEqual(expected);
  const loud = 'version: 1\nlint: {rules: {planted/vague: error}}\n';
  expect(prints({ 'a.yaml': TEXT, 'smorg.yaml': loud })).toEqual(expected);
});

it('tells equal slips apart, and knows a slip by its line', () => {
  const broken = (before: string) =>
    prints({ 'a.yaml': `${before}people:\n  a: {name: x: y}\n`, 'b.yaml': 'teams: {\n' });
  expect(new Set(broken('')).size).toBe(broken('').length);
  expect(broken('# hello\n\n')).toEqual(broken(''));
});
