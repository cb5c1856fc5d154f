import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/text.ts';

/** Counts of one run. Limits on what is printed never change them. */
export interface LintSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Reported findings with a safe fix. */
  readonly fixable: number;
  readonly suppressed: number;
  readonly baselined: number;
  /** Files read and checked. */
  readonly files: number;
  /** YAML files without a section of ours, skipped. */
  readonly foreignFiles: readonly string[];
  readonly entities: number;
}

/** One workspace of a run. */
export interface WorkspaceSummary {
  /** Folder relative to the base of the report, `.` for the base itself. */
  readonly folder: string;
  readonly files: number;
  readonly entities: number;
}

/** What reports need of a rule besides its findings, in the report's language. */
export interface RuleInfo {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  readonly help: string;
  readonly docs: string;
  readonly severity: Diagnostic['severity'];
  readonly sources: readonly string[];
}

/** How many findings became what since an earlier state. Only those are counted that count at all. */
export interface ChangeCounts {
  readonly new: number;
  /** Graver than it was, or set aside then and no more. */
  readonly worse: number;
  readonly better: number;
  readonly fixed: number;
  readonly unchanged: number;
  /** Counted then, suppressed or in the baseline now. */
  readonly silenced: number;
  /** Found now, and nobody can say whether it was there before: a part of the earlier state cannot be read. */
  readonly unknown: number;
}

/** What became of the findings since an earlier state. */
export interface LintSince {
  /** The ref as given. */
  readonly ref: string;
  /** Full name of the commit that was compared with: the last one that the ref and the present have in common. */
  readonly commit: string;
  readonly counts: ChangeCounts;
  /** The findings that are gone, sorted like the others; files and ranges are those of the earlier state. */
  readonly fixed: readonly Diagnostic[];
  /** Files of the earlier state of which nothing or not everything is known, sorted, relative to the base of the report. */
  readonly unread: readonly string[];
}

/** Everything a reporter reads: finished values, sorted by place and rule. The same input gives the same value. */
export interface LintResult {
  readonly language: Language;
  /** False when a file did not parse, so that findings of absence were withheld. */
  readonly isComplete: boolean;
  readonly workspaces: readonly WorkspaceSummary[];
  readonly summary: LintSummary;
  /** All findings, those suppressed or in the baseline too; `disposition` tells them apart. */
  readonly diagnostics: readonly Diagnostic[];
  /** The rules that have a diagnostic here, by id. */
  readonly rules: readonly RuleInfo[];
  /**
   * Decoded text of each file that has a diagnostic or a related place, by path as in the diagnostics; contacts are dots
   * unless they were asked for.
   */
  readonly texts: ReadonlyMap<string, string>;
  /**
   * Where `texts` hold dots instead of contacts: UTF-16 offsets, end exclusive, sorted. Offsets hold there, but what was
   * written and how many bytes it takes is unknown.
   */
  readonly contacts: ReadonlyMap<string, readonly { readonly start: number; readonly end: number }[]>;
  /** Paths of every checked file, sorted, as in the diagnostics. */
  readonly checkedFiles: readonly string[];
  /** What became of the findings, when the run compared two states. */
  readonly since?: LintSince;
}
