import { expect, it } from 'vitest';
import { mergeWorkspaces } from '../../src/lint/merge-workspaces.ts';
import { countByRule } from '../../src/lint/statistics.ts';
import { lint } from './workspace.ts';

const NORTH = lint(
  { 'a.yaml': 'audiences: {vague-a: {}, with-gap: {}}', 'compose.yaml': 'services: {}' },
  { folder: 'north' },
);
const SOUTH = lint(
  { 'a.yaml': '# smorg-ignore-file planted/vague: the survey runs\naudiences: {vague-b: {}}', 'b.yaml': 'people: {x' },
  { folder: 'south' },
);

it('joins workspaces into one result, sorted, whatever their order', () => {
  const result = mergeWorkspaces([SOUTH, NORTH], 'en');
  expect(result).toEqual(mergeWorkspaces([NORTH, SOUTH], 'en'));
  expect(result.diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'north/a.yaml planted/vague',
    'north/a.yaml planted/gap',
    'south/a.yaml planted/vague',
    'south/b.yaml repo/yaml-syntax',
  ]);
  expect(result.summary).toEqual({
    ...{ errors: 1, warnings: 1, infos: 1, fixable: expect.any(Number), suppressed: 1, baselined: 0 },
    ...{ files: 3, foreignFiles: ['north/compose.yaml'], entities: 3 },
  });
  expect(result.isComplete).toBe(false);
  expect(result.workspaces).toEqual([
    { folder: 'north', files: 1, entities: 2 },
    { folder: 'south', files: 2, entities: 1 },
  ]);
  expect(result.checkedFiles).toEqual(['north/a.yaml', 'south/a.yaml', 'south/b.yaml']);
  expect([...result.texts.keys()].sort()).toEqual(['north/a.yaml', 'south/a.yaml', 'south/b.yaml']);
  expect(result.rules.map(({ id }) => id)).toEqual(['planted/gap', 'planted/vague', 'repo/yaml-syntax']);
  for (const { summary, why, help } of result.rules) expect([summary, why, help]).not.toContain('');
});

it('counts what is reported by rule', () => {
  const { diagnostics } = mergeWorkspaces([NORTH, SOUTH], 'en');
  expect(countByRule(diagnostics)).toMatchObject([
    { rule: 'planted/gap', severity: 'info', count: 1, fixable: 0 },
    { rule: 'planted/vague', severity: 'warning', count: 1, fixable: 0 },
    { rule: 'repo/yaml-syntax', severity: 'error', count: 1 },
  ]);
});
