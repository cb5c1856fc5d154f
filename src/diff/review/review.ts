import type { Language } from '../../diagnostics/text.ts';
import type { GapReport } from '../../gaps/gap-report.ts';
import type { LintResult } from '../../lint/lint-result.ts';
import type { Plan } from '../../plan/plan.ts';
import type { WorkspaceDiff } from '../diff-report.ts';
import type { PlanChange } from '../since/plan-change.ts';

/**
 * What a change does to an organisation, or, where there is no earlier state, how the organisation stands: finished
 * values in one language, in a fixed order. The same two states give the same review.
 */
export interface Review {
  readonly language: Language;
  /** The state that the present one is compared with; `undefined` when the whole is checked. */
  readonly base: ReviewBase | undefined;
  readonly verdict: Verdict;
  /** Every finding; with a base also what became of it, and those that are fixed. */
  readonly lint: LintResult;
  /** By folder. */
  readonly workspaces: readonly WorkspaceReview[];
}

/** An earlier state. */
export interface ReviewBase {
  /** The ref as given. */
  readonly ref: string;
  /** The full name of the commit whose files are compared. */
  readonly commit: string;
  /** It is the ref's own, and not the last one that the ref and the present have in common. */
  readonly isExact: boolean;
}

/** Whether the run passes, and what decided it. */
export interface Verdict {
  /** The exit code of the contract. */
  readonly exitCode: 0 | 1 | 2 | 4;
  readonly reason: VerdictReason;
  /** How many findings decided it: those that fail the run, or those that are too mild to. */
  readonly count: number;
}

/**
 * What decided a verdict. Passed: nothing is open; nothing is new or worse, or nothing is known to be, because part of
 * the earlier state cannot be read; what is open, or new or worse, is milder than
 * what fails a run. Failed: findings, new and worse findings, more warnings than allowed. Neither: the configuration
 * cannot be used, a rule threw.
 */
export type VerdictReason =
  | 'clean'
  | 'nothing-new'
  | 'nothing-known'
  | 'mild'
  | 'mild-new'
  | 'failing'
  | 'failing-new'
  | 'too-many-warnings'
  | 'broken-configuration'
  | 'rule-failed';

/** What a change does to the organisation of one workspace. What cannot be told is left out. */
export interface WorkspaceReview {
  /** Relative to the base of the report, `.` for the base itself. */
  readonly folder: string;
  /** With a base it says what became of gaps and scores. */
  readonly gaps: GapReport | undefined;
  readonly plan: Plan | undefined;
  readonly planChange: PlanChange | undefined;
  readonly diff: WorkspaceDiff | undefined;
}
