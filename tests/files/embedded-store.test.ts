import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findWorkspaces } from '../../src/files/find-workspaces.ts';
import { runGit } from '../../src/files/git.ts';
import { git } from './repository.ts';

const root = mkdtempSync(join(tmpdir(), 'smorg-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder of a repository that looks like the store of another one, whose settings run a program. */
function folderWithStore(): { folder: string; mark: string } {
  const folder = join(root, 'inner');
  const mark = join(root, 'was-run');
  git(root, ['init', '--quiet']);
  mkdirSync(folder);
  git(folder, ['init', '--quiet', '--bare', '.']);
  writeFileSync(join(folder, 'smorg.yaml'), 'lint: {}\n');
  writeFileSync(join(folder, 'org.yaml'), 'teams: {}\n');
  writeFileSync(
    join(folder, 'config'),
    `[core]\n\tbare = false\n\trepositoryformatversion = 0\n\tworktree = "${folder}"\n\tfsmonitor = "touch ${mark}; false"\n`,
  );
  git(folder, ['add', 'org.yaml']);
  rmSync(mark, { force: true });
  return { folder, mark };
}

it('a folder that looks like a store of git runs no program', () => {
  const { folder, mark } = folderWithStore();
  expect(findWorkspaces([root]).find((workspace) => workspace.folder === folder)?.files).toContain('org.yaml');
  expect(runGit(folder, ['status'])).toBe(undefined);
  expect(existsSync(mark)).toBe(false);
  // Without the guard git does run it.
  git(folder, ['status']);
  expect(existsSync(mark)).toBe(true);
});
