import type { Language } from '../diagnostics/text.ts';
import type { WorkspaceReview } from '../diff/review/review.ts';
import { comparePlans } from '../diff/since/compare-plans.ts';
import { matchGaps } from '../diff/since/match-gaps.ts';
import { reportGaps } from '../gaps/report-gaps.ts';
import { standingErrors } from '../gaps/standing-errors.ts';
import { readOrganisation } from '../lint/read-organisation.ts';
import { readWorkspace } from '../lint/read-workspace.ts';
import { makePlan } from '../plan/make-plan.ts';
import { diffStates } from './diff-workspaces.ts';
import type { LintOptions } from './lint-options.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';
import { organisationUnderNewIds, readBothStates } from './read-base.ts';

/** What is said of a workspace in a language. */
export type ReviewIn = (language: Language) => WorkspaceReview;

/**
 * Finds out how the organisation of a workspace stands, and what became of it since an earlier state, judged by its present
 * configuration. A workspace whose configuration cannot be used has nothing to say.
 *
 * @throws SmorgError when git cannot read the earlier state
 */
export function reviewWorkspace(
  { input, root }: PreparedWorkspace,
  { since, sinceExactly = false }: Pick<LintOptions, 'since' | 'sinceExactly'>,
): ReviewIn {
  const { folder = '.' } = input;
  if (input.config.isFatal)
    return () => ({ folder, gaps: undefined, plan: undefined, planChange: undefined, diff: undefined });
  if (since === undefined) return reviewWhole(input, folder);
  const both = readBothStates(input, root, since, sinceExactly);
  const { before, after, renames, state } = both;
  const earlier = organisationUnderNewIds(both);
  const plan = makePlan(after.organisation.model, after.organisation.isComplete);
  const planChange = comparePlans(makePlan(earlier.model, earlier.isComplete), plan);
  const diff = diffStates(before.input, input);
  return (language) => {
    const present = reportGaps({ ...after.input, language }, after);
    const earlierGaps = reportGaps({ ...before.input, language }, before);
    const gaps = matchGaps(earlierGaps, present, renames, state, (side) =>
      standingErrors(both[side].input, both[side]),
    );
    return { folder, gaps, plan, planChange, diff };
  };
}

function reviewWhole(input: PreparedWorkspace['input'], folder: string): ReviewIn {
  const read = readWorkspace(input);
  const organisation = readOrganisation(read, input);
  const plan = makePlan(organisation.model, organisation.isComplete);
  return (language) => {
    const gaps = reportGaps({ ...input, language }, { read, organisation });
    return { folder, gaps, plan, planChange: undefined, diff: undefined };
  };
}
