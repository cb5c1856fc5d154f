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

/** Git reaches the server that the clone came from, and asks nobody. */
const ONLINE = { ...QUIETLY, GIT_NO_LAZY_FETCH: undefined, GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh' } as const;

/** A folder that looks like a repository's store is none of ours: its configuration, which may run programs, came with the files. */
const GUARDED = ['-c', 'safe.bareRepository=explicit'];

const MOST_WAITING = 120_000;

/** Runs git without a shell in a folder. Never writes to the terminal. */
export function askGit(folder: string, args: readonly string[], input = ''): GitAnswer {
  return ask(folder, args, input, QUIETLY);
}

/** The same, but git may open a connection, for two minutes. Only the action does so, to fetch the state it compares with. */
export function askGitOnline(folder: string, args: readonly string[]): GitAnswer {
  return ask(folder, args, '', ONLINE, MOST_WAITING);
}

function ask(
  folder: string,
  args: readonly string[],
  input: string,
  env: Readonly<Record<string, string | undefined>>,
  timeout?: number,
): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync('git', [...GUARDED, ...args], {
    cwd: folder,
    input,
    maxBuffer: 1 << 30,
    env: { ...process.env, ...env },
    timeout,
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
