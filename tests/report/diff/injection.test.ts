import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { DIFF_FORMAT_NAMES, DIFF_FORMATS } from '../../../src/report/diff/diff-formats.ts';
import { formatDiffMarkdown } from '../../../src/report/diff/diff-markdown.ts';
import { formatDiffPretty } from '../../../src/report/diff/diff-pretty.ts';
import { DIFF_OPTIONS, hostileReport } from '../../fixtures/diff/hostile.ts';
import { obeyLog } from '../runner-commands.ts';

// What a terminal obeys, what reorders text, what hides it. Our own output has line breaks.
const UNSAFE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const LANGUAGE = fc.constantFrom('en', 'tr');

function tokensOf(markdown: string): Token[] {
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    tokens.push(token);
  });
  return tokens;
}

describe('hostile text in a difference', () => {
  it.each(DIFF_FORMAT_NAMES)('commands no runner and no terminal in %s', async (name) => {
    const format = await DIFF_FORMATS[name]();
    let changes = 0;
    fc.assert(
      fc.property(
        hostileReport,
        LANGUAGE,
        fc.constantFrom('normal', 'verbose', 'quiet'),
        (report, language, detail) => {
          const text = format(report, language, { ...DIFF_OPTIONS, detail, showContacts: true });
          expect(obeyLog(text)).toEqual([]);
          expect(text).not.toMatch(UNSAFE);
          changes += report.workspaces[0]!.summary.changed;
        },
      ),
      { numRuns: 25, seed: 61 },
    );
    expect(changes).toBeGreaterThan(25);
  });

  it('never begins a line, and commands nothing between the stop commands', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const text = formatDiffPretty(report, 'en', DIFF_OPTIONS);
        expect(text.split('\n').filter((line) => !/^(?:$|DIFF {2}|── |│ |Plan: |No changes\.)/.test(line))).toEqual([]);
        const log = formatDiffPretty(report, 'en', { ...DIFF_OPTIONS, color: true, stopToken: 'T0ken' });
        expect(obeyLog(log).map(({ name }) => name)).toEqual(['stop-commands', 't0ken']);
      }),
      { numRuns: 25, seed: 62 },
    );
  });

  it('makes no markup in Markdown, and rows as wide as their heading', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const markdown = formatDiffMarkdown(report, 'tr', DIFF_OPTIONS);
        const markup = ['link', 'image', 'codespan', 'code', 'em', 'del', 'html'];
        expect(tokensOf(markdown).filter(({ type }) => markup.includes(type))).toEqual([]);
        for (const line of markdown.split('\n')) if (line.startsWith('| ')) expect(line.split('|')).toHaveLength(7);
      }),
      { numRuns: 25, seed: 63 },
    );
  });

  it('is cut where there is no room, with a count', () => {
    let cuts = 0;
    for (const report of fc.sample(hostileReport, { numRuns: 30, seed: 64 })) {
      const whole = formatDiffMarkdown(report, 'en', DIFF_OPTIONS);
      const maxCharacters = Math.ceil(whole.length * 0.8);
      const cut = formatDiffMarkdown(report, 'en', { ...DIFF_OPTIONS, maxCharacters });
      if (!whole.includes('\n| ') || cut.length > maxCharacters) continue;
      expect(cut).toMatch(/\d+ lines? do(?:es)? not fit here\./);
      cuts += 1;
    }
    expect(cuts).toBeGreaterThan(15);
  });
});
