import type { LintResult } from '../lint/lint-result.ts';

/** What a report needs besides the findings. Everything that could differ between two machines is handed in here. */
export interface ReportOptions {
  /** Version of smorg, as reports name it. */
  readonly version: string;
  /**
   * Folder of the report's base inside the repository, `''` or with `/` at its end. Formats for code hosts put it before
   * every path, because those look files up from the root of the repository; people and our own JSON do without.
   */
  readonly pathPrefix?: string | undefined;
  /** Colour the report for a terminal. */
  readonly color?: boolean | undefined;
  /** The terminal knows OSC 8 hyperlinks. */
  readonly hyperlinks?: boolean | undefined;
  /** Width of the terminal; long source lines are clipped to it. */
  readonly columns?: number | undefined;
  /** `quiet` shows errors only, `verbose` everything that is known. The totals are the same. */
  readonly detail?: 'quiet' | 'normal' | 'verbose' | undefined;
  /** How long the run took. Measured by the caller, or absent: then no time is shown. */
  readonly elapsedMs?: number | undefined;
  /** A random word that text of a file cannot know; with it a report for people is inert in the log of GitHub Actions. */
  readonly stopToken?: string | undefined;
  /** Of annotations on GitHub: how many notices the same step gives besides. */
  readonly otherNotices?: number | undefined;
  /** Most bytes of UTF-8 that a Markdown report may have. */
  readonly maxBytes?: number | undefined;
  /** Most characters (UTF-16 code units) that a Markdown report may have. */
  readonly maxCharacters?: number | undefined;
  /** Address that stands before the path of a rule's manual page, with `/` at its end. */
  readonly docsBase?: string | undefined;
  /** Where a shortened Markdown report sends the reader for the rest. */
  readonly fullReportUrl?: string | undefined;
}

/** Turns a finished result into the text of one format. Pure: the same input gives the same bytes. */
export type Reporter = (result: LintResult, options: ReportOptions) => string;
