import { askGit, runGit } from './git.ts';

/** The commit that is checked out. */
export interface PresentCommit {
  readonly commit: string;
  /** As the commit itself names them: a shallow clone need not hold them. */
  readonly parents: readonly string[];
  /** The clone has only its last commits. */
  readonly isShallow: boolean;
}

/** The commit that is checked out in the repository around a folder; `undefined` without git, repository or commit. */
export function presentCommit(folder: string): PresentCommit | undefined {
  const commit = wordOf(runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']));
  const text = commit === undefined ? undefined : runGit(folder, ['cat-file', 'commit', commit])?.toString('utf8');
  if (commit === undefined || text === undefined) return undefined;
  const headers = text.slice(0, text.indexOf('\n\n'));
  return {
    commit,
    parents: [...headers.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? ''),
    isShallow: wordOf(runGit(folder, ['rev-parse', '--is-shallow-repository'])) === 'true',
  };
}

/** Whether the repository around a folder holds a commit. */
export function hasCommit(folder: string, commit: string): boolean {
  return askGit(folder, ['cat-file', '-e', `${commit}^{commit}`]).status === 0;
}

function wordOf(output: Buffer | undefined): string | undefined {
  return output?.toString('utf8').trim() || undefined;
}
