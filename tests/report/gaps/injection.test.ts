import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { GAP_FORMAT_NAMES, GAP_FORMATS } from '../../../src/report/gaps/gap-formats.ts';
import { formatGapsMarkdown } from '../../../src/report/gaps/gaps-markdown.ts';
import { formatGapsPretty } from '../../../src/report/gaps/gaps-pretty.ts';
import { GAPS_SINCE_FORMATS } from '../../../src/report/gaps/gaps-since-formats.ts';
import { comparedGaps, disguiseGaps, fixedGaps, GAP_OPTIONS } from '../../fixtures/gaps/report.ts';
import { hostileText } from '../../fixtures/report/hostile.ts';
import { obeyLog } from '../runner-commands.ts';

// What a terminal obeys, what reorders text, what hides it. Our own output has line breaks.
const UNSAFE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const REPORT = fixedGaps('tr');
const texts = fc.array(hostileText, { minLength: 1, maxLength: 60 });

describe('hostile text in a gap report', () => {
  it.each(GAP_FORMAT_NAMES)('commands no runner and no terminal in %s', async (name) => {
    const format = await GAP_FORMATS[name]();
    fc.assert(
      fc.property(texts, fc.constantFrom('normal', 'verbose', 'quiet'), (some, detail) => {
        const text = format(disguiseGaps(REPORT, some), { ...GAP_OPTIONS, detail });
        expect(obeyLog(text)).toEqual([]);
        expect(text).not.toMatch(UNSAFE);
      }),
      { numRuns: 60, seed: 45 },
    );
  });

  it.each(GAP_FORMAT_NAMES)('commands nothing in %s when two states are compared', async (name) => {
    const format = await GAPS_SINCE_FORMATS[name]();
    fc.assert(
      fc.property(texts, fc.constantFrom('normal', 'verbose', 'quiet'), (some, detail) => {
        const report = disguiseGaps(comparedGaps('tr'), some);
        const text = format(report, { ...GAP_OPTIONS, detail });
        expect(obeyLog(text)).toEqual([]);
        expect(text).not.toMatch(UNSAFE);
      }),
      { numRuns: 40, seed: 48 },
    );
  });

  it('commands nothing between the stop commands, with colour', () => {
    fc.assert(
      fc.property(texts, (some) => {
        const log = formatGapsPretty(disguiseGaps(REPORT, some), { ...GAP_OPTIONS, color: true, stopToken: 'T0ken' });
        expect(obeyLog(log).map(({ name }) => name)).toEqual(['stop-commands', 't0ken']);
      }),
      { numRuns: 40, seed: 46 },
    );
  });

  it('holds no HTML, link, image or heading of others in Markdown, and mentions nobody', () => {
    const headings = shapeOf(formatGapsMarkdown(REPORT, GAP_OPTIONS));
    fc.assert(
      fc.property(texts, (some) => {
        const text = formatGapsMarkdown(disguiseGaps(REPORT, some), GAP_OPTIONS);
        const tokens = tokensOf(text);
        const html = tokens.filter(({ type }) => type === 'html').map(({ raw }) => raw.trim());
        expect(html.filter((raw) => !/^(?:<\/?(?:details|summary|code)>)+/.test(raw))).toEqual([]);
        expect(tokens.filter(({ type }) => ['link', 'image'].includes(type))).toEqual([]);
        expect(shapeOf(text)).toEqual(headings);
        const prose = text.replace(/^(`{3,})yaml\n[\s\S]*?^\1$/gm, '');
        expect(prose).not.toMatch(/@(?!&#8203;)\w/);
      }),
      { numRuns: 60, seed: 47 },
    );
  });

  it('is cut at a whole gap and says by how much', () => {
    for (const maxBytes of [1_500, 4_000, 9_000]) {
      const text = formatGapsMarkdown(REPORT, { ...GAP_OPTIONS, maxBytes });
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(maxBytes);
      expect(text).toMatch(/\d+ satır buraya sığmadı\.\n$/);
      expect(text.split('<details>').length).toBe(text.split('</details>').length);
    }
  });
});

function tokensOf(markdown: string): Token[] {
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    tokens.push(token);
  });
  return tokens;
}

/** The headings and tables of a document, without what stands in them. */
function shapeOf(markdown: string): string[] {
  return tokensOf(markdown)
    .filter(({ type }) => ['heading', 'table'].includes(type))
    .map(({ type }) => type);
}
