import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { buildReview } from '../../../src/diff/review/build-review.ts';
import type { Review } from '../../../src/diff/review/review.ts';
import { formatReviewComment } from '../../../src/report/review/review-comment.ts';
import { formatReviewHtml } from '../../../src/report/review/review-html.ts';
import { formatReviewMarkdown } from '../../../src/report/review/review-markdown.ts';
import { DIAGNOSTICS } from '../../fixtures/report/diagnostics.ts';
import { hostileReview } from '../../fixtures/review/hostile.ts';
import { changedWorkspace, comparedResult, fixedReview, REVIEW_OPTIONS } from '../../fixtures/review/review.ts';

/** A review of so many findings, all of them new. */
function hugeReview(count: number, words = ''): Review {
  const findings = Array.from({ length: count }, (_, i): Diagnostic => {
    const one = DIAGNOSTICS[1 + (i % 3)]!;
    return { ...one, message: `${one.message} (${i}) ${words}` };
  });
  const lint = comparedResult('tr', ['new', 'unchanged'], findings);
  return buildReview({ lint, exitCode: 1, failing: count, isByNew: true, workspaces: [changedWorkspace('tr')] });
}

function countOf(text: string, piece: RegExp): number {
  return text.match(piece)?.length ?? 0;
}

function expectBalanced(text: string): void {
  const prose = text.replace(/^(`{3,})yaml\n[\s\S]*?\n\1$/gm, '');
  expect(countOf(prose, /<details>/g)).toBe(countOf(prose, /<\/details>/g));
  expect(countOf(prose, /<summary>/g)).toBe(countOf(prose, /<\/summary>/g));
}

describe('a huge review', () => {
  it('stays within a job summary, cut at a row, and says what was left out', () => {
    const text = formatReviewMarkdown(hugeReview(20_000), REVIEW_OPTIONS);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1_024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(600 * 1_024);
    expectBalanced(text);
    expect(text).toMatch(/\*\*[\d.]+ satır buraya sığmadı\.\*\*/);
    // However many findings there are, the rest of the news is there too.
    expect(text).toContain('### Kişilerin haftalarına etkisi');
    expect(text.split('\n').filter((line) => line.startsWith('| ') && !line.endsWith(' |'))).toEqual([]);
  });

  it('stays within a comment, with the summary first and a link to the rest', () => {
    const text = formatReviewComment(hugeReview(5_000, 'ş'.repeat(500)), {
      ...REVIEW_OPTIONS,
      fullReportUrl: 'https://github.com/acme/social/actions/runs/7',
    });
    expect(text.length).toBeLessThanOrEqual(60_000);
    expectBalanced(text);
    expect(text.split('\n')[2]).toBe(
      '## ❌ Geçmedi: bu değişikliğin getirdiği ya da kötüleştirdiği 5.000 bulgunun giderilmesi gerekiyor.',
    );
    expect(text).toContain('[Raporun tamamı](https://github.com/acme/social/actions/runs/7)');
  });

  it('degrades to counts and a link when there is no room for a single row', () => {
    const text = formatReviewComment(fixedReview('en'), {
      ...REVIEW_OPTIONS,
      maxCharacters: 830,
      fullReportUrl: 'https://github.com/acme/social/actions/runs/7',
    });
    expect(text.length).toBeLessThanOrEqual(830);
    expect(text).not.toContain('\n| ');
    expect(text).toContain('- Findings: 3 new, 1 worse, 2 better, 2 fixed, 1 unchanged.');
    expect(text).toContain('[The full report](https://github.com/acme/social/actions/runs/7)');
  });

  it('is never longer than it may be, and never left open, whatever stands in it', () => {
    fc.assert(
      fc.property(hostileReview, fc.integer({ min: 3_000, max: 40_000 }), (review, most) => {
        const inBytes = formatReviewMarkdown(review, { ...REVIEW_OPTIONS, maxBytes: most });
        const inCharacters = formatReviewComment(review, { ...REVIEW_OPTIONS, maxCharacters: most });
        expect(Buffer.byteLength(inBytes)).toBeLessThanOrEqual(most);
        expect(inCharacters.length).toBeLessThanOrEqual(most);
        expectBalanced(inBytes);
        expectBalanced(inCharacters);
      }),
      { numRuns: 25, seed: 81 },
    );
  });

  it('is a page of bounded size that counts what it does not show', () => {
    const page = formatReviewHtml(hugeReview(20_000), REVIEW_OPTIONS);
    expect(Buffer.byteLength(page)).toBeLessThan(1_500_000);
    expect(page).toContain('9.500 satır buraya sığmadı.');
  });
});
