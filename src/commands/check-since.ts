import type { Language } from '../diagnostics/text.ts';
import { presentGone, presentSince } from '../diff/since/present-since.ts';
import { identitiesIn } from '../lint/identities-in.ts';
import { fileOf, type Judged } from '../lint/judge.ts';
import type { JudgedWorkspace } from '../lint/judge-workspace.ts';
import { presentWorkspace } from '../lint/lint-workspace.ts';
import type { WorkspaceLint } from '../lint/workspace-lint.ts';
import { baseCommit } from './base-files.ts';
import { type EarlierRef, type JudgedSince, judgeSince } from './judge-since.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';
import type { EarlierState } from './read-earlier.ts';

/**
 * The commit that `--since` means: the last one that the ref and the present have in common.
 *
 * @param exactly the ref's own commit instead
 * @throws SmorgError for no git, no repository, no such ref, and what a shallow clone lacks
 */
export function sinceCommit(folder: string, { ref, exactly }: EarlierRef): EarlierState {
  return { ref, commit: baseCommit(folder, ref, !exactly) };
}

/**
 * Checks workspaces and what they were at a ref; the two are compared once, and worded in every language that is asked for.
 *
 * @param base absolute folder that paths of the report are relative to
 * @throws SmorgError when git cannot read the earlier state
 */
export function checkSince(
  prepared: readonly PreparedWorkspace[],
  earlier: EarlierRef,
  base: string,
): (language: Language) => WorkspaceLint[] {
  const since = judgeSince(prepared, earlier, base);
  const isElsewhere = foundElsewhere(since);
  return (language) => {
    const lints = since.compared.map((one) => {
      if (one.before === undefined) return presentWorkspace(one.judged, { language });
      const gone = one.gone.filter((finding) => !isElsewhere(finding, one.before));
      return presentSince({ ...one, gone }, language);
    });
    const fixed = since.gone.flatMap(({ before, gone }) =>
      presentGone(
        gone.filter((finding) => !isElsewhere(finding, before)),
        before,
        language,
      ),
    );
    return fixed.length === 0 ? lints : lints.map((lint, index) => (index === 0 ? withFixed(lint, fixed) : lint));
  };
}

function withFixed(lint: WorkspaceLint, fixed: WorkspaceLint['diagnostics']): WorkspaceLint {
  const { fixed: own = [], unread = [] } = lint.since ?? {};
  return { ...lint, since: { fixed: [...own, ...fixed], unread } };
}

/** Tells what is not gone but found in the same file as part of another workspace: one was split off, or taken in. */
function foundElsewhere({ compared, gone }: JudgedSince): (finding: Judged, before: JudgedWorkspace) => boolean {
  if (compared.length + gone.length === 1) return () => false;
  const found = new Set(compared.flatMap(({ judged }) => keysIn(judged, judged.judged)));
  return (finding, before) => keysIn(before, [finding]).some((key) => found.has(key));
}

function keysIn(workspace: JudgedWorkspace, judged: readonly Judged[]): string[] {
  const { folder = '.' } = workspace.input;
  return identitiesIn(workspace, judged).map((identity, index) => {
    const file = fileOf(judged[index]!.finding.at) ?? '';
    return `${folder === '.' ? file : `${folder}/${file}`} ${identity}`;
  });
}
