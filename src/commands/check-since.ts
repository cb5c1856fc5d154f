import type { Language } from '../diagnostics/text.ts';
import { presentSince } from '../diff/since/present-since.ts';
import { presentWorkspace } from '../lint/lint-workspace.ts';
import type { WorkspaceLint } from '../lint/workspace-lint.ts';
import { baseCommit } from './base-files.ts';
import { judgeSince } from './judge-since.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';
import type { EarlierState } from './read-earlier.ts';

/**
 * The commit that `--since` means: the last one that the ref and the present have in common.
 *
 * @param exactly the ref's own commit instead
 * @throws SmorgError for no git, no repository, no such ref, and what a shallow clone lacks
 */
export function sinceCommit(folder: string, ref: string, exactly: boolean): EarlierState {
  return { ref, commit: baseCommit(folder, ref, !exactly) };
}

/**
 * Checks workspaces and what they were at a ref; the two are compared once, and worded in every language that is asked for.
 *
 * @param exactly the ref itself is meant, and not where it and the present parted
 * @throws SmorgError when git cannot read the earlier state
 */
export function checkSince(
  prepared: readonly PreparedWorkspace[],
  ref: string,
  exactly: boolean,
): (language: Language) => WorkspaceLint[] {
  const all = prepared.map((workspace) => judgeSince(workspace, ref, exactly));
  return (language) =>
    all.map(({ judged, before, matching }) =>
      before === undefined || matching === undefined
        ? presentWorkspace(judged, { language })
        : presentSince(judged, before, matching, language),
    );
}
