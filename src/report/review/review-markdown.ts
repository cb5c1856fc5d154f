import { writeReview } from './markdown/write-review.ts';
import type { ReviewReporter } from './review-options.ts';

// A job summary over 1 MiB is dropped whole, and one near it without a word.
const JOB_SUMMARY_BYTES = 900 * 1_024;

/** A review as Markdown for a job summary: everything, with details folded away. */
export const formatReviewMarkdown: ReviewReporter = (review, options) => {
  const { maxBytes = JOB_SUMMARY_BYTES, maxCharacters = Number.POSITIVE_INFINITY } = options;
  return writeReview(review, options, { before: '', has: () => true, budget: { maxBytes, maxCharacters } });
};
