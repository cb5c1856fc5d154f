import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findWorkspaces } from '../../src/files/find-workspaces.ts';
import { writeFolder } from './workspace-on-disk.ts';

const FILES = {
  'smorg.yaml': '',
  'org.yaml': '',
  'people/ada.yaml': '',
  'clients/atlas/smorg.yaml': '',
  'clients/atlas/org.yaml': '',
  'clients/atlas/deep/inner/smorg.yaml': '',
  'clients/atlas/deep/inner/org.yaml': '',
};

/** What is found from a path: each workspace with its files and what was asked for. */
function found(folder: string, ...paths: readonly string[]): unknown[] {
  return findWorkspaces(paths.map((path) => join(folder, path))).map((workspace) => [
    workspace.folder.slice(folder.length + 1) || '.',
    workspace.files.filter((file) => file !== 'smorg.yaml'),
    workspace.only,
  ]);
}

describe('workspaces', () => {
  const folder = writeFolder(FILES);
  const outer = ['.', ['org.yaml', 'people/ada.yaml'], undefined];
  const atlas = ['clients/atlas', ['org.yaml'], undefined];
  const inner = ['clients/atlas/deep/inner', ['org.yaml'], undefined];

  test('nested ones belong to themselves and are checked in turn', () => {
    expect(found(folder, '.')).toEqual([outer, atlas, inner]);
  });

  test('the nearest configuration at or above a path makes the workspace', () => {
    expect(found(folder, 'people/ada.yaml')).toEqual([['.', ['org.yaml', 'people/ada.yaml'], ['people/ada.yaml']]]);
    expect(found(folder, 'clients/atlas/org.yaml')).toEqual([['clients/atlas', ['org.yaml'], ['org.yaml']]]);
  });

  test('several paths of one workspace are one, and the whole takes in its parts', () => {
    expect(found(folder, 'org.yaml', 'people')).toEqual([
      ['.', ['org.yaml', 'people/ada.yaml'], ['org.yaml', 'people']],
    ]);
    expect(found(folder, 'people', '.')).toEqual([outer, atlas, inner]);
  });

  test('a folder of workspaces is no workspace itself', () => {
    const loose = writeFolder({
      'a/smorg.yaml': '',
      'a/x.yaml': '',
      'b/smorg.yaml': '',
      'b/y.yaml': '',
      'readme.txt': '',
    });
    expect(found(loose, '.')).toEqual([
      ['a', ['x.yaml'], undefined],
      ['b', ['y.yaml'], undefined],
    ]);
  });

  test('without any configuration the folder itself is the workspace', () => {
    expect(found(writeFolder({ 'x.yaml': '' }), '.')).toEqual([['.', ['x.yaml'], undefined]]);
  });

  test('a configuration above the repository does not count', () => {
    const above = writeFolder({ 'smorg.yaml': '', 'repo/.git/HEAD': '', 'repo/x.yaml': '' }, false);
    expect(found(above, 'repo')).toEqual([['repo', ['x.yaml'], undefined]]);
  });
});
