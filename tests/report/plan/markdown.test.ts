import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import { formatPlanMarkdown } from '../../../src/report/plan/plan-markdown.ts';
import type { PlanReportOptions } from '../../../src/report/plan/plan-options.ts';
import { hostilePlan } from '../../fixtures/plan/hostile.ts';
import { CALM_PLAN, FIXED_PLAN, PLAN_OPTIONS } from '../../fixtures/plan/plan.ts';

const OURS = /^<\/?(?:details|summary)>$/;

function write(plan: Plan, options: Partial<PlanReportOptions> = {}): string {
  return formatPlanMarkdown(plan, 'en', { ...PLAN_OPTIONS, ...options });
}

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

/** The headings and tables of a document, without what stands in them. */
function shapeOf(markdown: string): string[] {
  return tokensOf(markdown)
    .filter(({ type }) => ['heading', 'table'].includes(type))
    .map((token) => (token.type === 'table' ? `table ${(token as Tokens.Table).header.length}` : 'heading'));
}

describe('a plan as Markdown', () => {
  it('has rows with as many cells as their heading, whatever the text', () => {
    fc.assert(
      fc.property(hostilePlan, (plan) => {
        const widths = write(plan)
          .split('\n')
          .map((line) => (line.startsWith('| ') ? line.split('|').length : undefined));
        for (const [i, width] of widths.entries()) {
          if (width !== undefined && widths[i - 1] !== undefined) expect(width).toBe(widths[i - 1]);
        }
      }),
      { numRuns: 60, seed: 81 },
    );
  });

  it('holds no HTML, link, image, code or emphasis of others, and mentions nobody', () => {
    fc.assert(
      fc.property(hostilePlan, (plan) => {
        const markdown = write(plan);
        const found = tokensOf(markdown).filter(({ type }) =>
          ['link', 'image', 'codespan', 'code', 'em', 'del'].includes(type),
        );
        expect(found).toEqual([]);
        const html = tokensOf(markdown).filter(({ type }) => type === 'html');
        for (const { raw } of html) expect((raw.match(/<[^>]*>/g) ?? []).filter((tag) => !OURS.test(tag))).toEqual([]);
        // An entity is one character more, or the break itself.
        expect(markdown.replace(/&#\d+;/g, '\0')).not.toMatch(/@\w|#\d|:\/\/|\$/);
        expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
      }),
      { numRuns: 60, seed: 82 },
    );
  });

  it('shows what cannot fit before anything else, and asked against had for each person and week', () => {
    const markdown = write(FIXED_PLAN);
    expect(markdown.indexOf('### What cannot fit')).toBeLessThan(markdown.indexOf('### Weekly workload'));
    const [load] = tablesOf(markdown);
    expect(load!.header.map(({ text }) => text)).toEqual(['week', 'who', 'asked', 'has', 'short']);
    expect(load!.rows.map((row) => row.map(({ text }) => text))).toContainEqual([
      ...['week 48', 'Iris Vane', '18 h', '16 h', '2 h'],
    ]);
    expect(shapeOf(write(CALM_PLAN)).length).toBeLessThan(shapeOf(markdown).length);
  });

  it('folds away weeks that are not short when there are many', () => {
    const load = Array.from({ length: 40 }, (_, i) => ({
      ...FIXED_PLAN.load[0]!,
      ...{ person: `person-${i}`, used: 300, asked: i === 7 ? 360 : 300 },
    }));
    const [open, folded] = tablesOf(write({ ...FIXED_PLAN, load }));
    expect(open!.rows.map((row) => row[1]!.text)).toEqual(['person-7']);
    expect(folded!.rows).toHaveLength(39);
  });

  it.each([
    ['bytes', { maxBytes: 6_000 }, 6_000],
    ['characters', { maxCharacters: 4_000 }, 4_000],
  ])('cuts at a row when %s run out, closes what is open and counts the rest', (unit, options, most) => {
    const stages = Array.from({ length: 300 }, (_, i) => ({ ...FIXED_PLAN.stages[i % 8]!, id: `a/b/c${i}` }));
    const text = write({ ...FIXED_PLAN, stages }, { ...options, fullReportUrl: 'https://example.org/run' });
    const size = unit === 'bytes' ? Buffer.byteLength(text) : text.length;
    expect(size).toBeLessThanOrEqual(most);
    expect(size).toBeGreaterThan(most - 700);
    expect(text).toMatch(/\n\d+ lines do not fit here\. \[The full report\]\(https:\/\/example\.org\/run\)\n$/);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  it('degrades to the headline when there is no room at all', () => {
    const text = write(FIXED_PLAN, { maxCharacters: 400 });
    expect(text).toContain('2 h of work cannot fit');
    expect(tablesOf(text)).toEqual([]);
    expect(text).toMatch(/\d+ lines do not fit here\./);
  });
});
