import type { Language } from '../diagnostics/text.ts';
import { buildReview } from '../diff/review/build-review.ts';
import type { Review, Verdict } from '../diff/review/review.ts';
import { type CheckedWorkspaces, checkWorkspaces } from './check-workspaces.ts';
import { failingFindings } from './exit-code.ts';
import type { Io } from './io.ts';
import type { LintOptions } from './lint-options.ts';
import { reviewWorkspace } from './review-workspace.ts';

/** Workspaces that are checked and reviewed, in whatever language is asked for. */
export interface ReviewedWorkspaces {
  readonly checked: CheckedWorkspaces;
  readonly reviewIn: (language: Language) => Review;
}

/**
 * Finds, reads and checks the workspaces that paths stand for, and says what became of findings, gaps, plan and
 * organisation since the state that the options name; without one, how they stand.
 *
 * @param base absolute folder that the paths, and those of the review, are relative to
 * @throws SmorgError for what the operator must mend
 */
export async function reviewWorkspaces(
  paths: readonly string[],
  base: string,
  options: LintOptions,
  io: Io,
): Promise<ReviewedWorkspaces> {
  const checked = await checkWorkspaces(paths, base, options, io);
  const reviewsIn = checked.prepared.map((workspace) => reviewWorkspace(workspace, options));
  const isByNew = options.since !== undefined && (options.failOnNew ?? false);
  const reviewIn = (language: Language): Review =>
    buildReview({
      lint: checked.resultIn(language),
      exitCode: checked.exitCodeIn(language) as Verdict['exitCode'],
      failing: failingFindings(checked.checkedIn(language), checked.prepared, { failOnNew: isByNew }).length,
      isByNew,
      isExact: options.sinceExactly ?? false,
      workspaces: reviewsIn.map((reviewIn) => reviewIn(language)),
    });
  return { checked, reviewIn };
}
