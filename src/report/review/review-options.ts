import type { Review } from '../../diff/review/review.ts';
import type { ReportOptions } from '../report-options.ts';

/** What a report of a review needs besides the review. Everything that could differ between two machines is handed in here. */
export interface ReviewReportOptions
  extends Pick<ReportOptions, 'version' | 'pathPrefix' | 'docsBase' | 'maxBytes' | 'maxCharacters' | 'fullReportUrl'> {
  /** Address that stands before a path of the present state, `https://github.com/acme/social/blob/<commit>/`. */
  readonly filesUrl?: string | undefined;
  /** The same of the earlier state. */
  readonly earlierFilesUrl?: string | undefined;
  /** Contact fields may appear. */
  readonly showContacts?: boolean | undefined;
  /** Of comments: tells several comments on one pull request apart, by letters, digits, `.`, `_`, `/` and `-`. */
  readonly commentKey?: string | undefined;
  /** The full name of the commit that was checked, where a report says it. */
  readonly commit?: string | undefined;
}

/** Turns a finished review into the text of one format. Pure: the same input gives the same bytes. */
export type ReviewReporter = (review: Review, options: ReviewReportOptions) => string;
