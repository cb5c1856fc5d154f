import { askGit } from './git.ts';

/** A commit of the repository around a folder. */
export interface FoundCommit {
  /** Its full name. */
  readonly commit: string;
}

/** Why there is no commit, or no tree of it. */
export type GitProblem =
  | { readonly problem: 'no-git' | 'no-repository' | 'bad-ref' | 'shallow' | 'no-common-commit' | 'objects-missing' }
  /** The commit that the ref counts back from has not so many before it. */
  | { readonly problem: 'before-first-commit' }
  | {
      readonly problem: 'no-such-ref';
      /** The clone has only its last commits, so that the ref may well exist. */
      readonly isShallow: boolean;
      /** Branches, remote ones too, and tags. */
      readonly refs: readonly string[];
    }
  | {
      readonly problem: 'git-failed';
      /** What git said, its first line. */
      readonly detail: string;
    };

/**
 * The commit that a ref means: a branch, a tag, a commit, or any other way that git has to name one.
 *
 * @param folder absolute
 * @param atMergeBase the last commit that the ref and the present one have in common, instead of the ref's own
 */
export function findCommit(folder: string, ref: string, atMergeBase: boolean): FoundCommit | GitProblem {
  // Git would take it for an option.
  if (ref === '' || ref.startsWith('-') || ref.includes('\0')) return { problem: 'bad-ref' };
  const inside = askGit(folder, ['rev-parse', '--is-inside-work-tree']);
  if (inside.status !== 0) return whyNotInside(inside.status, inside.complaint);
  const commit = commitOf(folder, ref);
  if (commit === undefined) return whyNoCommit(folder, ref);
  if (!atMergeBase) return { commit };
  const base = askGit(folder, ['merge-base', commit, 'HEAD']);
  if (base.status === 0) return { commit: firstLine(base.output.toString('utf8')) };
  return { problem: isShallow(folder) ? 'shallow' : 'no-common-commit' };
}

function commitOf(folder: string, ref: string): string | undefined {
  const { status, output } = askGit(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return status === 0 ? firstLine(output.toString('utf8')) : undefined;
}

/** `HEAD~2` and `main^^` count back from a commit; `HEAD^2` asks for another parent of it, which is no matter of age. */
const COUNTED_BACK = /(?:~\d*|\^1?)+$/;

function whyNoCommit(folder: string, ref: string): GitProblem {
  const isCut = isShallow(folder);
  const from = ref.replace(COUNTED_BACK, '');
  const isCounted = !isCut && from !== ref && from !== '' && commitOf(folder, from) !== undefined;
  return isCounted
    ? { problem: 'before-first-commit' }
    : { problem: 'no-such-ref', isShallow: isCut, refs: refsOf(folder) };
}

function whyNotInside(status: number | undefined, complaint: string): GitProblem {
  if (status === undefined) return { problem: 'no-git' };
  return /not a git repository/i.test(complaint)
    ? { problem: 'no-repository' }
    : { problem: 'git-failed', detail: firstLine(complaint) };
}

function isShallow(folder: string): boolean {
  const { output } = askGit(folder, ['rev-parse', '--is-shallow-repository']);
  return firstLine(output.toString('utf8')) === 'true';
}

function refsOf(folder: string): string[] {
  const { output } = askGit(folder, [
    ...['for-each-ref', '--format=%(refname:short)', '--count=1000'],
    ...['refs/heads', 'refs/remotes', 'refs/tags'],
  ]);
  return output
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '');
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
