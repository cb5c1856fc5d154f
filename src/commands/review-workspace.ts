import type { Language } from '../diagnostics/text.ts';
import type { WorkspaceReview } from '../diff/review/review.ts';
import { comparePlans } from '../diff/since/compare-plans.ts';
import { matchGaps } from '../diff/since/match-gaps.ts';
import { translationOf } from '../diff/translation.ts';
import { reportGaps } from '../gaps/report-gaps.ts';
import type { JudgeInput } from '../lint/lint-input.ts';
import { readOrganisation } from '../lint/read-organisation.ts';
import { type ReadWorkspace, readWorkspace } from '../lint/read-workspace.ts';
import { renameIds } from '../model/rename-ids.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { baseCommit, baseWorkspaces } from './base-files.ts';
import { diffStates } from './diff-workspaces.ts';
import type { LintOptions } from './lint-options.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';
import { unchangedFiles } from './unchanged-files.ts';

/**
 * Says how the organisation of a workspace stands, and what became of it since an earlier state, judged by its present
 * configuration. A workspace whose configuration cannot be used has nothing to say.
 *
 * @throws SmorgError when git cannot read the earlier state
 */
export function reviewWorkspace(
  { input, root }: PreparedWorkspace,
  { since, sinceExactly = false }: Pick<LintOptions, 'since' | 'sinceExactly'>,
  language: Language,
): WorkspaceReview {
  const folder = input.folder ?? '.';
  if (input.config.isFatal) return { folder, ...NOTHING };
  const read = readWorkspace(input);
  const gaps = reportGaps({ ...input, language });
  const plan = planOf(read, input);
  if (since === undefined) return { folder, gaps, plan, planChange: undefined, diff: undefined };
  const commit = baseCommit(root, since, !sinceExactly);
  const [files] = baseWorkspaces(root, commit, since);
  const earlier: JudgeInput = {
    ...input,
    files: [...(files?.yaml ?? [])],
    existingFiles: files?.existingFiles ?? new Set(),
  };
  const sources = new Map(read.sources.map((source) => [source.path, source]));
  const earlierRead = readWorkspace(earlier, unchangedFiles(earlier, input, sources));
  const diff = diffStates(earlier, input);
  const names = translationOf(diff.renames);
  const renamed = { ...earlierRead, sources: renameIds(earlierRead.sources, names) };
  return {
    folder,
    gaps: matchGaps(reportGaps({ ...earlier, language }), gaps, diff.renames, { ref: since, commit }),
    plan,
    planChange: comparePlans(planOf(renamed, earlier), plan),
    diff,
  };
}

const NOTHING = { gaps: undefined, plan: undefined, planChange: undefined, diff: undefined };

function planOf(read: ReadWorkspace, input: JudgeInput): Plan {
  const { model, isComplete } = readOrganisation(read, input);
  return makePlan(model, isComplete);
}
