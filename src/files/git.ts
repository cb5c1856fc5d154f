import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What git answered. */
export interface GitAnswer {
  /** Its exit code; `undefined` when there is no git to ask. */
  readonly status: number | undefined;
  readonly output: Buffer;
  /** What it said went wrong, in English. */
  readonly complaint: string;
}

/** Git opens no connection, not even for objects that a partial clone left behind, asks nobody, and writes nothing. */
const QUIETLY = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
} as const;

/** Runs git without a shell in a folder. Never writes to the terminal. */
export function askGit(folder: string, args: readonly string[], input = ''): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: 1 << 30,
    env: { ...process.env, ...QUIETLY },
  });
  const isThere = (error as NodeJS.ErrnoException | undefined)?.code !== 'ENOENT';
  return {
    status: isThere ? (status ?? 128) : undefined,
    output: stdout ?? Buffer.alloc(0),
    complaint: error === undefined ? String(stderr ?? '') : error.message,
  };
}

/**
 * Runs git in a folder and gives its output, or `undefined` when git is absent or fails (no repository, no such ref).
 */
export function runGit(folder: string, args: readonly string[]): Buffer | undefined {
  const { status, output } = askGit(folder, args);
  return status === 0 ? output : undefined;
}

/** The folder that holds the git repository (or worktree) around this one, or `undefined` outside any. */
export function findGitRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
