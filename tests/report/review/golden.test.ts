import { describe, expect, it } from 'vitest';
import { buildReview } from '../../../src/diff/review/build-review.ts';
import { commentMarker } from '../../../src/report/review/review-comment.ts';
import {
  REVIEW_FORMAT_NAMES,
  REVIEW_FORMATS,
  type ReviewFormatName,
} from '../../../src/report/review/review-formats.ts';
import { calmReview, comparedResult, fixedReview, REVIEW_OPTIONS, wholeReview } from '../../fixtures/review/review.ts';

const LANGUAGES = ['en', 'tr'] as const;
const EXTENSIONS: Readonly<Record<ReviewFormatName, string>> = {
  markdown: 'md',
  comment: 'comment.md',
  resolved: 'resolved.md',
  html: 'html',
  json: 'json',
};

describe.each(REVIEW_FORMAT_NAMES)('a review as %s', (name) => {
  it.each(LANGUAGES)('tells in %s what a change does, and how an organisation stands', async (language) => {
    const format = await REVIEW_FORMATS[name]();
    const reviews = { changed: fixedReview(language), calm: calmReview(language), whole: wholeReview(language) };
    for (const [kind, review] of Object.entries(reviews)) {
      if (name === 'resolved' && review.verdict.exitCode !== 0) continue;
      const file = `golden/${kind}.${language}.${EXTENSIONS[name]}`;
      await expect(format(review, REVIEW_OPTIONS)).toMatchFileSnapshot(file);
    }
  });

  it('gives the same bytes twice, ends its last line, and has no byte order mark', async () => {
    const format = await REVIEW_FORMATS[name]();
    const text = format(fixedReview('tr'), REVIEW_OPTIONS);
    expect(format(fixedReview('tr'), REVIEW_OPTIONS)).toBe(text);
    expect(text).toMatch(/^[^\ufeff].*\n$/s);
  });
});

it('claims no more than is known where part of the earlier state cannot be read', async () => {
  const lint = comparedResult('en', [undefined, 'unchanged']);
  const review = buildReview({ lint, exitCode: 0, failing: 0, isByNew: true, workspaces: [] });
  const text = (await REVIEW_FORMATS.markdown())(review, REVIEW_OPTIONS);
  expect(text).toContain('## ✅ Passed: nothing is known to be new or worse.');
  expect(text).toContain('Perhaps new (');
});

it('calls nothing resolved that still fails', async () => {
  const [comment, resolved] = [await REVIEW_FORMATS.comment(), await REVIEW_FORMATS.resolved()];
  expect(resolved(fixedReview('en'), REVIEW_OPTIONS)).toBe(comment(fixedReview('en'), REVIEW_OPTIONS));
  expect(resolved(calmReview('en'), REVIEW_OPTIONS)).toContain('## ✅ Resolved');
});

describe('the marker of a comment', () => {
  it('is one invisible line that no key breaks', () => {
    expect(commentMarker()).toBe('<!-- smorg-review -->');
    expect(commentMarker('social/uk')).toBe('<!-- smorg-review social/uk -->');
    expect(commentMarker('a--b --> <b>\n')).toBe('<!-- smorg-review a-b_-___b__ -->');
  });

  it('stands first in the comment and in what it becomes', async () => {
    for (const name of ['comment', 'resolved'] as const) {
      const format = await REVIEW_FORMATS[name]();
      const text = format(fixedReview('en'), { ...REVIEW_OPTIONS, commentKey: 'uk' });
      expect(text.startsWith(`${commentMarker('uk')}\n`)).toBe(true);
    }
  });
});
