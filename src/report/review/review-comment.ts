import { REVIEW_WORDS } from '../../messages/review/review-words.ts';
import { shortCommit } from '../diff/short-commit.ts';
import { sayIn } from '../plan/say.ts';
import { writeReview } from './markdown/write-review.ts';
import type { ReviewReporter } from './review-options.ts';

/** GitHub refuses a comment of more than 65,536 characters. */
const COMMENT_CHARACTERS = 60_000;
const KEY_CHARACTERS = /[^\w./-]/g;
const MOST_KEY = 100;

/**
 * The invisible first line by which a comment of ours is found again and edited in place.
 *
 * @param key tells several comments on one pull request apart
 */
export function commentMarker(key = ''): string {
  // Two hyphens would end the comment in HTML.
  const safe = key.replace(KEY_CHARACTERS, '_').replace(/-{2,}/g, '-').slice(0, MOST_KEY);
  return `<!-- smorg-review${safe === '' ? '' : ` ${safe}`} -->`;
}

/** A review as a comment on a pull request: the marker, then what the change brings; of what was there before only counts. */
export const formatReviewComment: ReviewReporter = (review, options) => {
  const { maxBytes = Number.POSITIVE_INFINITY, maxCharacters = COMMENT_CHARACTERS } = options;
  return writeReview(review, options, {
    before: `${commentMarker(options.commentKey)}\n\n`,
    has: ({ kind }) => kind !== 'old',
    budget: { maxBytes, maxCharacters },
  });
};

/** What a comment becomes once the check passes; until then it stays what it is. */
export const formatReviewResolved: ReviewReporter = (review, options) => {
  if (review.verdict.exitCode !== 0) return formatReviewComment(review, options);
  const say = sayIn(REVIEW_WORDS, review.language);
  const { commit, commentKey } = options;
  const at = commit === undefined ? '' : `\n<sub>${say('resolvedAt', { commit: shortCommit(commit) })}</sub>\n`;
  return `${commentMarker(commentKey)}\n\n## ✅ ${say('resolved')}\n${at}`;
};
