import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/files/list-files.ts';
import { writeFolder } from './workspace-on-disk.ts';

const FILES = {
  '.gitignore': 'drafts/\n*.private.yaml\n',
  'org.yaml': '',
  'kişi listesi "1".yaml': '',
  'people/ada.yaml': '',
  'people/ada.private.yaml': '',
  'drafts/later.yaml': '',
  '.github/workflows/check.yml': '',
  'node_modules/x/y.yaml': '',
  'media/a.png': '',
};

describe('the files of a folder', () => {
  test('are those that git does not ignore, and contact files beside them', () => {
    expect(listFiles(writeFolder(FILES))).toEqual([
      '.gitignore',
      'kişi listesi "1".yaml',
      'media/a.png',
      'org.yaml',
      'people/ada.private.yaml',
      'people/ada.yaml',
    ]);
  });

  test('are found without git too', () => {
    const folder = writeFolder(FILES, false);
    expect(listFiles(folder)).toEqual([...listFiles(writeFolder(FILES)), 'drafts/later.yaml'].sort());
  });

  test('are not those that were deleted since they were added', () => {
    const folder = writeFolder({ 'a.yaml': '', 'b.yaml': '' });
    execFileSync('git', ['add', '.'], { cwd: folder });
    rmSync(join(folder, 'a.yaml'));
    expect(listFiles(folder)).toEqual(['b.yaml']);
  });

  test('are those below a subfolder, named from there', () => {
    expect(listFiles(join(writeFolder(FILES), 'people'))).toEqual(['ada.private.yaml', 'ada.yaml']);
  });
});
