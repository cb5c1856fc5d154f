import type { FailOn } from '../config/config.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Model } from '../model/model.ts';
import type { Rule } from '../rules/define-rule.ts';
import type { SourceFile, Span } from '../source/source-file.ts';
import type { BaselineEntry } from './baseline.ts';
import type { RuleTiming } from './run-rules.ts';

/** What became of findings since an earlier state of a workspace. */
export interface WorkspaceSince {
  /** The findings that counted and are gone, sorted. */
  readonly fixed: readonly Diagnostic[];
  /** Files of the earlier state of which nothing or not everything is known, sorted. */
  readonly unread: readonly string[];
}

/** What a run over one workspace found. Paths of diagnostics, texts and files are relative to the base of the report. */
export interface WorkspaceLint {
  readonly folder: string;
  /** All findings, sorted by place and rule; `disposition` tells the suppressed and the baselined apart. */
  readonly diagnostics: readonly Diagnostic[];
  /** The configuration cannot be used, nothing else was checked, and the exit code is 2. */
  readonly isConfigBroken: boolean;
  /** False when a file did not parse, so that findings of absence were withheld. */
  readonly isComplete: boolean;
  /** Paths of the checked files that are reported on, sorted. */
  readonly checkedFiles: readonly string[];
  /** How many files were read and checked, reported on or not. */
  readonly files: number;
  /** YAML files without a section of ours, skipped; sorted. */
  readonly foreignFiles: readonly string[];
  readonly entities: number;
  /** Decoded texts of the files that a diagnostic names, contacts hidden unless they were asked for. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where contacts are hidden in these texts, sorted. */
  readonly contacts: ReadonlyMap<string, readonly Span[]>;
  /** The rules that have a diagnostic here. */
  readonly rules: readonly Rule[];
  /** Milliseconds each rule took, the slowest first; empty without a clock. */
  readonly timings: readonly RuleTiming[];
  /** Entries of the baseline that nothing is found for any more. */
  readonly staleEntries: readonly BaselineEntry[];
  /** The organisation, `undefined` when the configuration is broken. */
  readonly model: Model | undefined;
  /** The files as read, by path relative to the workspace. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** From which severity on the run fails by what guards the check against the change. */
  readonly guardFailOn: FailOn;
  /** Set when the run compared two states. */
  readonly since?: WorkspaceSince;
}
