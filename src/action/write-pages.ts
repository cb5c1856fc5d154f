import type { Review } from '../diff/review/review.ts';
import { operatorError } from '../messages/operator-errors.ts';
import { commentMarker, formatReviewResolved } from '../report/review/review-comment.ts';
import type { ReviewReportOptions } from '../report/review/review-options.ts';
import type { Judged } from './judgement.ts';

/** How a report of one organisation is written. */
export type WriteOne<Report> = (
  report: Report,
  options: Pick<ReviewReportOptions, 'maxBytes' | 'maxCharacters'>,
) => string;

/** Longer comments are refused by GitHub, at 65,536 characters. */
const COMMENT_CHARACTERS = 60_000;
const SUMMARY_BYTES = 900 * 1_024;

/**
 * The pages of reports that are written for one organisation each: what there is room for is shared out among them.
 *
 * @param isResolved the comment says that nothing is left of what it told
 */
export function writePages<Report>(
  reports: readonly Report[],
  write: WriteOne<Report>,
  { review, isResolved }: { readonly review: Review; readonly isResolved: boolean },
): Pick<Judged['write'], 'summary' | 'comment'> {
  const all = (options: Parameters<WriteOne<Report>>[1]) => reports.map((one) => write(one, options)).join('\n');
  // These reports have a verdict of their own, whatever the findings come to.
  const passed: Review = { ...review, verdict: { ...review.verdict, exitCode: 0 } };
  return {
    summary: async ({ maxBytes = SUMMARY_BYTES }) => all({ maxBytes: Math.floor(maxBytes / reports.length) - 1 }),
    comment: async (options) => {
      if (isResolved) return formatReviewResolved(passed, options);
      const head = `${commentMarker(options.commentKey)}\n\n`;
      const maxCharacters = Math.floor((COMMENT_CHARACTERS - head.length) / reports.length) - 1;
      return head + all({ maxCharacters });
    },
  };
}

/**
 * The one of several reports for a format that holds one.
 *
 * @throws SmorgError `one-workspace-only`
 */
export function onlyOne<Report>(reports: readonly Report[], folders: readonly string[]): Report {
  const [only, second] = reports;
  if (only === undefined || second !== undefined)
    throw operatorError('one-workspace-only', { option: 'json-file', count: reports.length, choices: folders });
  return only;
}
