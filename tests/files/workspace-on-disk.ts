import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files into a new folder, by default a git repository, and gives its path. */
export function writeFolder(files: Readonly<Record<string, string>>, isRepository = true): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'smorg-files-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (isRepository) execFileSync('git', ['init', '-q'], { cwd: folder });
  return folder;
}
