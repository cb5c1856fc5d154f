import { dirname, join, relative, sep } from 'node:path';
import { findCommit, type GitProblem } from '../files/find-commit.ts';
import { CONFIG_NAME, isYaml } from '../files/find-workspaces.ts';
import { isOrdinary } from '../files/list-files.ts';
import type { ReadFile } from '../files/read-file.ts';
import { readTree, type Tree } from '../files/read-tree.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { nearest } from '../schema/did-you-mean.ts';

/** The files of a workspace as they were at a commit. */
export interface BaseFiles {
  /** Absolute folder. */
  readonly root: string;
  readonly yaml: readonly ReadFile[];
  /** Every file, relative with `/`. */
  readonly existingFiles: ReadonlySet<string>;
  /** Reads any other file of it; `undefined` when it is not there. */
  readonly fileAt: (path: string) => ReadFile | undefined;
}

/**
 * The commit that a ref means for a folder.
 *
 * @throws SmorgError for no git, no repository, no such ref, and what a shallow clone lacks
 */
export function baseCommit(folder: string, ref: string, atMergeBase: boolean): string {
  const found = findCommit(folder, ref, atMergeBase);
  if ('problem' in found) throw gitError(found, ref, folder);
  return found.commit;
}

/**
 * The workspaces at and below a folder as they were at a commit. Which folder is a workspace is what the commit says, save
 * that the folder itself is one.
 *
 * @throws SmorgError when git cannot read the commit
 */
export function baseWorkspaces(root: string, commit: string, ref: string): readonly BaseFiles[] {
  const tree = readTree(root, commit);
  if ('problem' in tree) throw gitError(tree, ref, root);
  const paths = tree.paths.filter(isOrdinary);
  const configured = paths.filter((path) => path.endsWith(`/${CONFIG_NAME}`)).map((path) => dirname(path));
  const groups = new Map<string, string[]>([['', []]]);
  for (const path of paths) {
    const folder = ownerOf(path, configured);
    groups.set(folder, [...(groups.get(folder) ?? []), path]);
  }
  return [...groups].map(([folder, own]) => filesOf(root, folder, own, tree, ref));
}

/** The innermost of the folders that holds a path, `''` when none does. */
function ownerOf(path: string, folders: readonly string[]): string {
  const holding = folders.filter((folder) => path.startsWith(`${folder}/`));
  return holding.reduce((inner, folder) => (folder.length > inner.length ? folder : inner), '');
}

function filesOf(root: string, folder: string, paths: readonly string[], tree: Tree, ref: string): BaseFiles {
  const within = (path: string) => (folder === '' ? path : path.slice(folder.length + 1));
  const read = (wanted: readonly string[]): readonly ReadFile[] => {
    const files = tree.read(wanted);
    if ('problem' in files) throw gitError(files, ref, root);
    return files.map((file) => ({ ...file, path: within(file.path) }));
  };
  const names = new Map(paths.map((path) => [within(path), path]));
  return {
    root: join(root, folder),
    yaml: read(paths.filter(isYaml)),
    existingFiles: new Set(names.keys()),
    fileAt: (path) => read([names.get(path) ?? []].flat())[0],
  };
}

function gitError(problem: GitProblem, ref: string, folder: string): Error {
  switch (problem.problem) {
    case 'no-such-ref': {
      if (problem.isShallow) return operatorError('ref-not-in-clone', { ref });
      const close = nearest(ref, problem.refs);
      return operatorError('no-such-ref', { ref, hint: close === undefined ? '' : `→ ${close}. ` });
    }
    case 'git-failed':
      return operatorError('git-failed', { detail: problem.detail });
    case 'no-repository':
      return operatorError('no-repository', { path: folder });
    default:
      return operatorError(problem.problem, { ref });
  }
}

/** A folder as seen from another, `.` for itself. */
export function folderName(base: string, folder: string): string {
  const name = relative(base, folder);
  return name === '' ? '.' : sep === '/' ? name : name.replaceAll(sep, '/');
}
