import type { SmorgError } from '../diagnostics/smorg-error.ts';
import type { Language } from '../diagnostics/text.ts';
import type { ReviewReportOptions } from '../report/review/review-options.ts';
import type { Outputs } from './write-outputs.ts';

/** Writes a report, when it is asked for. */
export type WriteReport = () => Promise<string>;
/** The same, for a page of GitHub. */
export type WritePage = (options: ReviewReportOptions) => Promise<string>;

/** What was judged. */
export interface Judged {
  readonly kind: 'judged';
  readonly exitCode: number;
  readonly language: Language;
  /** The outputs of the action but for its conclusion and its paths. */
  readonly counts: Outputs;
  readonly write: {
    /** For people, inert in a log. */
    readonly log: WriteReport;
    readonly annotations: WriteReport;
    readonly json: WriteReport;
    readonly sarif: WriteReport;
    readonly html: WritePage;
    readonly summary: WritePage;
    /** The comment, marker included. */
    readonly comment: WritePage;
  };
}

/** Nothing could be judged: a mistake of whoever wrote the workflow or the configuration, or a bug. */
export interface Unjudged {
  readonly kind: 'unjudged';
  readonly exitCode: 2 | 3 | 4;
  readonly language: Language;
  /** A mistake, or whatever else was thrown. */
  readonly error: SmorgError | { readonly stack: string };
}
