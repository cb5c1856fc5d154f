import { expect, it } from 'vitest';
import { mergeWorkspaces } from '../../src/lint/merge-workspaces.ts';
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
