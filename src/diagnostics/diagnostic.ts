import type { EntityName } from './finding.ts';
import type { Severity } from './severity.ts';

/** A point in a file. */
export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, counted in Unicode code points. */
  readonly column: number;
  /** 0-based, in UTF-16 code units from the start of the decoded text. */
  readonly offset: number;
}

/** A stretch of a file; the end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A replacement of exactly one range of one file. */
export interface TextEdit {
  readonly file: string;
  readonly range: Range;
  readonly text: string;
}

/** A cure with its exact edits. */
export interface DiagnosticFix {
  readonly title: string;
  readonly safety: 'safe' | 'suggested';
  readonly edits: readonly TextEdit[];
}

/** A second place of a diagnostic. */
export interface DiagnosticRelated {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/** A value of a message as reports carry it: numbers stay numbers, everything else is text in the report's language. */
export type DiagnosticParam = string | number | readonly string[];

/** What became of a finding since an earlier state. */
export type Change = 'new' | 'unchanged' | 'worse' | 'better' | 'fixed';

/** How a finding stood in an earlier state. */
export interface DiagnosticBefore {
  readonly severity: Severity;
  readonly message: string;
  readonly disposition: Diagnostic['disposition'];
}

/** A finding as a person or a program reads it: worded, placed, with a fingerprint that survives edits and moves. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly params: Readonly<Record<string, DiagnosticParam>>;
  /** Path relative to the base of the report, with `/`; absent for a finding about the command line. */
  readonly file?: string;
  readonly range?: Range;
  readonly pointer?: string;
  readonly entity?: EntityName;
  /** Id of the actor who owns the entity. */
  readonly owner?: string;
  readonly related: readonly DiagnosticRelated[];
  readonly fixes: readonly DiagnosticFix[];
  /** Where the rule's manual page stands. */
  readonly docs: string;
  /** Requirements (`S22`), facts (`C13`), or a written rationale that demand the rule. */
  readonly sources: readonly string[];
  readonly fingerprint: string;
  /** What became of it since an earlier state; absent without one, and where the earlier state cannot be known. */
  readonly change?: Change;
  /** How it stood in the earlier state, when that was not the same. */
  readonly before?: DiagnosticBefore;
  readonly disposition: 'reported' | 'baselined' | 'suppressed';
  /** Why it is suppressed, in the words of whoever did so. */
  readonly justification?: string;
}
