import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';

/** Nobody's configuration, and the same names of commits every time. */
const ENV = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_SYSTEM: devNull,
  GIT_DEFAULT_HASH: 'sha1',
  GIT_AUTHOR_NAME: 'Ada Lund',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: '2026-11-30T07:00:00Z',
  GIT_COMMITTER_NAME: 'Ada Lund',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_COMMITTER_DATE: '2026-11-30T07:00:00Z',
} as const;

/**
 * Runs git in a folder, the same on every machine, and gives what it prints.
 *
 * @param env what stands in for the usual author and date
 */
export function git(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  return execFileSync('git', ['-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always', ...args], {
    cwd: folder,
    env: { ...process.env, ...ENV, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
