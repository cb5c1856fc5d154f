import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { outputPath } from '../../src/files/output-path.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'smorg-output-')));
const workspace = join(root, 'workspace');
const temp = join(root, 'temp');
for (const folder of ['workspace/reports', 'workspace/.git/hooks', 'temp', 'elsewhere']) {
  mkdirSync(join(root, folder), { recursive: true });
}
writeFileSync(join(workspace, 'old.html'), '');
symlinkSync(join(root, 'elsewhere'), join(workspace, 'link'));
symlinkSync(join(workspace, 'reports'), join(workspace, 'inner-link'));
symlinkSync(join(root, 'elsewhere/secret'), join(workspace, 'dangling.html'));
symlinkSync(join(workspace, 'old.html'), join(workspace, 'linked.html'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it.each([
  ['a.html', join(workspace, 'a.html')],
  ['old.html', join(workspace, 'old.html')],
  ['reports/new/a.html', join(workspace, 'reports/new/a.html')],
  ['reports/../a.html', join(workspace, 'a.html')],
  [join(workspace, 'a.html'), join(workspace, 'a.html')],
  [join(temp, 'a.html'), join(temp, 'a.html')],
  ['..a.html', join(workspace, '..a.html')],
])('%s is written', (path, expected) => {
  expect(outputPath(path, [workspace, temp])).toBe(expected);
});

it.each([
  '../a.html',
  '/etc/a.html',
  join(root, 'workspace-two/a.html'),
  '.',
  '',
  'reports',
  'old.html/a.html',
  'link/a.html',
  'inner-link/a.html',
  'dangling.html',
  'linked.html',
  '.git/config',
  '.GIT/hooks/post-checkout',
])('%s is not', (path) => {
  expect(outputPath(path, [workspace, temp])).toBe(undefined);
});
