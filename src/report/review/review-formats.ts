import type { ReviewReporter } from './review-options.ts';

type Loader = () => Promise<ReviewReporter>;

/** The formats of `smorg review` by name. Each loads itself, so that a run loads only what it prints. */
export const REVIEW_FORMATS = {
  markdown: async () => (await import('./review-markdown.ts')).formatReviewMarkdown,
  comment: async () => (await import('./review-comment.ts')).formatReviewComment,
  resolved: async () => (await import('./review-comment.ts')).formatReviewResolved,
  html: async () => (await import('./review-html.ts')).formatReviewHtml,
  json: async () => (await import('./review-json.ts')).formatReviewJson,
} as const satisfies Readonly<Record<string, Loader>>;

/** A format of `smorg review`. */
export type ReviewFormatName = keyof typeof REVIEW_FORMATS;

/** The names of all formats, in the order in which help lists them. */
export const REVIEW_FORMAT_NAMES = Object.keys(REVIEW_FORMATS) as readonly ReviewFormatName[];
