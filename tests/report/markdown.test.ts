import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { DIAGNOSTICS } from '../fixtures/report/diagnostics.ts';
import { hostileResult } from '../fixtures/report/hostile.ts';
import { fixedResult, OPTIONS, resultOf } from '../fixtures/report/lint-result.ts';

const OURS = /^<\/?(?:code|sub|br|details|summary)>$/;

/** Every token of a document, those in table cells too. */
function tokensOf(markdown: string): Token[] {
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    tokens.push(token);
  });
  return tokens;
}

function tablesOf(markdown: string): Tokens.Table[] {
  return tokensOf(markdown).filter((token): token is Tokens.Table => token.type === 'table');
}

describe('markdown', () => {
  it('is a table with a row a finding, whatever the text', () => {
    fc.assert(
      fc.property(hostileResult, (result) => {
        const markdown = formatMarkdown(result, OPTIONS);
        const rows = tablesOf(markdown).flatMap((table) => table.rows);
        expect(rows).toHaveLength(result.diagnostics.filter(({ disposition }) => disposition === 'reported').length);
        // GitHub drops cells that are too many; here they are counted where they stand.
        const lines = markdown.split('\n').filter((line) => line.startsWith('| '));
        expect(lines.filter((line) => line.split('|').length !== 6)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('holds no HTML, link, image, code or emphasis of others, and mentions nobody', () => {
    fc.assert(
      fc.property(hostileResult, (result) => {
        const markdown = formatMarkdown(
          { ...result, diagnostics: result.diagnostics.map((one) => ({ ...one, docs: '' })) },
          OPTIONS,
        );
        for (const table of tablesOf(markdown)) {
          const inner = tokensOf(table.raw).filter(({ type }) => !['table', 'text', 'escape'].includes(type));
          expect(inner.filter((token) => token.type !== 'html' || !OURS.test(token.raw))).toEqual([]);
          // An entity is one character more, or the break itself.
          expect(table.raw.replace(/&#\d+;/g, '\0')).not.toMatch(/@\w|#\d|:\/\/|\$/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each(['@teamwww.x.y@team', 'bkz.www.example.com', 'www.example.com'])('makes no link of %s', (help) => {
    const inner = tokensOf(formatMarkdown(resultOf([{ ...DIAGNOSTICS[0]!, docs: '', help }]), OPTIONS));
    expect(inner.filter(({ type }) => type === 'link')).toEqual([]);
  });

  it.each([
    ['bytes', { maxBytes: 20_000 }, 20_000],
    ['characters', { maxCharacters: 9_000 }, 9_000],
  ])('cuts at a row when %s run out, closes what is open and counts the rest', (unit, options, most) => {
    const many = Array.from({ length: 400 }, (_, i) => DIAGNOSTICS[1 + (i % 3)]!);
    const text = formatMarkdown(resultOf(many), { ...OPTIONS, ...options, fullReportUrl: 'https://example.org/run' });
    const size = unit === 'bytes' ? Buffer.byteLength(text) : text.length;
    expect(size).toBeLessThanOrEqual(most);
    expect(size).toBeGreaterThan(most - 1_000);
    const rows = tablesOf(text).flatMap((table) => table.rows);
    expect(text).toContain(
      `${400 - rows.length} more findings do not fit here. [The full report](https://example.org/run)`,
    );
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  it('degrades to counts and a link when there is no room at all', () => {
    const text = formatMarkdown(fixedResult(), {
      ...OPTIONS,
      maxCharacters: 500,
      fullReportUrl: 'https://example.org/run',
    });
    expect(tablesOf(text)).toEqual([]);
    expect(text).toContain('7 errors, 3 warnings, 1 info');
    expect(text).toContain('11 more findings do not fit here. [The full report](https://example.org/run)');
  });

  it('keeps a hostile value from eating the room of the others', () => {
    const loud = { ...DIAGNOSTICS[1]!, message: 'x'.repeat(2_000_000) };
    expect(formatMarkdown(resultOf([loud, DIAGNOSTICS[2]!]), OPTIONS).length).toBeLessThan(6_000);
  });
});
