import { dirname, relative, resolve, sep } from 'node:path';
import { findGitRoot } from './git.ts';
import { pathKind } from './path-kind.ts';

/** The repository that paths lie in. */
export interface Repository {
  /** Absolute folder: that of the repository, or the given one outside any. */
  readonly root: string;
  /** A path as seen from that folder, with `/`. */
  readonly within: (path: string) => string;
}

/**
 * The repository around the first of some paths, which need not be that of the folder they are relative to: a workflow
 * may check out its repository anywhere in its workspace.
 *
 * @param folder absolute
 * @param paths relative to the folder, or absolute; none for the folder itself
 */
export function repositoryOf(folder: string, paths: readonly string[]): Repository {
  const first = resolve(folder, paths[0] ?? '.');
  const root = findGitRoot(pathKind(first) === 'folder' ? first : dirname(first)) ?? folder;
  return { root, within: (path) => relative(root, resolve(folder, path)).split(sep).join('/') || '.' };
}
