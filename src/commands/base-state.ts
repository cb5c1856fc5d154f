import { type BaseFiles, baseCommit, baseWorkspaces } from './base-files.ts';
import type { EarlierState } from './read-earlier.ts';

/** What stood in the folder of a workspace at a commit. */
export interface BaseState {
  readonly state: EarlierState;
  /** Nothing for a workspace that is new. */
  readonly files: BaseFiles;
  /** The workspaces that stood below it. */
  readonly inner: readonly BaseFiles[];
}

/**
 * Reads the files of a workspace as they were at the last commit that a ref and the present have in common.
 *
 * @param root absolute folder of the workspace
 * @param exactly the ref itself is meant, and not where it and the present parted
 * @throws SmorgError for no git, no repository, no such ref, and what a shallow clone lacks
 */
export function baseStateOf(root: string, ref: string, exactly = false): BaseState {
  const state: EarlierState = { ref, commit: baseCommit(root, ref, !exactly) };
  const [own, ...inner] = baseWorkspaces(root, state.commit, ref);
  return { state, files: own ?? { root, yaml: [], existingFiles: new Set(), fileAt: () => undefined }, inner };
}
