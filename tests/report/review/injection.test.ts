import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { formatReviewComment } from '../../../src/report/review/review-comment.ts';
import { REVIEW_FORMAT_NAMES, REVIEW_FORMATS } from '../../../src/report/review/review-formats.ts';
import { formatReviewMarkdown } from '../../../src/report/review/review-markdown.ts';
import { hostileReview } from '../../fixtures/review/hostile.ts';
import { COMMIT, REVIEW_OPTIONS } from '../../fixtures/review/review.ts';
import { obeyLog } from '../runner-commands.ts';

// What a terminal obeys, what reorders text, what hides it. Our own output has line breaks.
const UNSAFE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** The elements that we write ourselves. */
const OURS = /^<(?:\/?(?:code|sub|br|details|summary)|!-- smorg-review [\w./-]* --)>$/;
const OUR_LINK = new RegExp(`^https://github\\.com/acme/social/blob/(?:${COMMIT}|${REVIEW_OPTIONS.commit})/`);

/** Every token that a parser of Markdown finds; those of `<details>` that it takes as a whole are read again. */
function tokensOf(markdown: string): Token[] {
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    tokens.push(token);
  });
  return tokens;
}

/** Pieces of HTML that the parser found, apart from line breaks and words between them. */
function elementsIn(raw: string): readonly string[] {
  return raw.match(/<[^>]*>/g) ?? [];
}

describe.each([
  ['markdown', formatReviewMarkdown],
  ['comment', formatReviewComment],
])('hostile text in a review as %s', (_name, format) => {
  it('makes no link, image, element, emphasis or code, and mentions nobody', () => {
    let links = 0;
    fc.assert(
      fc.property(hostileReview, (review) => {
        const text = format(review, { ...REVIEW_OPTIONS, commentKey: 'uk' });
        const tokens = tokensOf(text).filter(({ type }) => type !== 'code');
        expect(
          tokens.filter(({ type }) => ['image', 'em', 'strong', 'del', 'codespan', 'blockquote'].includes(type)),
        ).toEqual([]);
        for (const token of tokens) {
          if (token.type === 'html') expect(elementsIn(token.raw).filter((one) => !OURS.test(one))).toEqual([]);
          if (token.type === 'link') expect(token['href']).toMatch(OUR_LINK);
          if (token.type === 'link') links += 1;
        }
        // Outside of YAML to paste and of addresses, an entity is one character more, or the break itself.
        const prose = text.replace(/^(`{3,})yaml\n[\s\S]*?\n\1$/gm, '').replace(/\]\(https:[^)\s]*\)/g, ']');
        expect(prose.replaceAll('&#95;', '_').replace(/&#\d+;/g, '\0')).not.toMatch(/@\w|#\d|:\/\/|\bGH-\d|\$/);
      }),
      { numRuns: 25, seed: 71 },
    );
    expect(links).toBeGreaterThan(100);
  });

  it('ends no fence of YAML, and leaves every row as wide as its heading', () => {
    fc.assert(
      fc.property(hostileReview, (review) => {
        const text = format(review, REVIEW_OPTIONS);
        const fences = text.match(/^`{3,}(?:yaml)?$/gm) ?? [];
        for (let i = 0; i < fences.length; i += 2) expect(fences[i]).toBe(`${fences[i + 1]}yaml`);
        for (const token of tokensOf(text)) {
          if (token.type !== 'table') continue;
          const widths = token.raw
            .trim()
            .split('\n')
            .map((line) => line.split('|').length);
          expect(new Set(widths).size).toBe(1);
        }
      }),
      { numRuns: 25, seed: 72 },
    );
  });
});

describe.each(REVIEW_FORMAT_NAMES)('a hostile review as %s', (name) => {
  it('commands no runner and no terminal, and hides nothing', async () => {
    const format = await REVIEW_FORMATS[name]();
    fc.assert(
      fc.property(hostileReview, (review) => {
        const text = format(review, REVIEW_OPTIONS);
        expect(obeyLog(text)).toEqual([]);
        expect(text).not.toMatch(UNSAFE);
      }),
      { numRuns: 20, seed: 73 },
    );
  });
});
