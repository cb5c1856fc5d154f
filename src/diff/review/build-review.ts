import type { LintResult } from '../../lint/lint-result.ts';
import type { Review, Verdict, WorkspaceReview } from './review.ts';

/** What a review is made of. */
export interface ReviewParts {
  /** Every finding in the review's language; with `since` when two states were compared. */
  readonly lint: LintResult;
  /** The exit code that the findings give. */
  readonly exitCode: Verdict['exitCode'];
  /** How many findings fail the run. */
  readonly failing: number;
  /** Only what is new or worse could fail it. */
  readonly isByNew: boolean;
  /** The ref itself was compared with, and not where it and the present parted. */
  readonly isExact?: boolean;
  /** In the order in which they are reported. */
  readonly workspaces: readonly WorkspaceReview[];
}

/** Puts together what a change does to an organisation, and says in one word what decided whether it passes. */
export function buildReview(parts: ReviewParts): Review {
  const { lint, workspaces, isExact = false } = parts;
  const { since, language } = lint;
  return {
    language,
    base: since && { ref: since.ref, commit: since.commit, isExact },
    verdict: verdictOf(parts),
    lint,
    workspaces,
  };
}

function verdictOf({ lint, exitCode, failing, isByNew }: ReviewParts): Verdict {
  const { errors, warnings, infos } = lint.summary;
  const open = errors + warnings + infos;
  if (exitCode === 4) return { exitCode, reason: 'rule-failed', count: open };
  if (exitCode === 2) return { exitCode, reason: 'broken-configuration', count: open };
  if (exitCode === 1 && failing === 0) return { exitCode, reason: 'too-many-warnings', count: warnings };
  if (exitCode === 1) return { exitCode, reason: isByNew ? 'failing-new' : 'failing', count: failing };
  if (open === 0) return { exitCode, reason: 'clean', count: 0 };
  if (lint.since === undefined) return { exitCode, reason: 'mild', count: open };
  const { counts } = lint.since;
  const fresh = counts.new + counts.worse;
  if (fresh > 0) return { exitCode, reason: 'mild-new', count: fresh };
  return { exitCode, reason: counts.unknown > 0 ? 'nothing-known' : 'nothing-new', count: 0 };
}
