import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/diagnostics/text.ts';
import { GAP_FORMATS, type GapFormatName } from '../../../src/report/gaps/gap-formats.ts';
import type { GapReportOptions } from '../../../src/report/gaps/gap-options.ts';
import { brokenGaps, fixedGaps, GAP_OPTIONS } from '../../fixtures/gaps/report.ts';

const FOLDER = 'tests/report/gaps/golden';
type Case = [string, GapFormatName, Language, Partial<GapReportOptions>];

const CASES: readonly Case[] = [
  ['en.txt', 'pretty', 'en', {}],
  ['tr.txt', 'pretty', 'tr', {}],
  ['verbose.tr.txt', 'pretty', 'tr', { detail: 'verbose' }],
  ['quiet.en.txt', 'pretty', 'en', { detail: 'quiet' }],
  ['crisis.en.txt', 'pretty', 'en', { view: { section: 5, priority: 'high' } }],
  ['score.en.txt', 'pretty', 'en', { view: { section: 1 }, explainsScore: true }],
  ['en.md', 'markdown', 'en', { explainsScore: true }],
  ['tr.md', 'markdown', 'tr', {}],
  ['en.json', 'json', 'en', {}],
];

async function accept(name: string, text: string): Promise<void> {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(`${FOLDER}/${name}`, text);
  else expect(text).toBe(readFileSync(`${FOLDER}/${name}`, 'utf8'));
}

describe('a gap report', () => {
  it.each(CASES)('is written as in %s', async (name, format, language, options) => {
    const write = await GAP_FORMATS[format]();
    await accept(name, write(fixedGaps(language), { ...GAP_OPTIONS, ...options }));
  });

  it.each(['en', 'tr'] as const)('says that it is incomplete (%s)', async (language) => {
    const write = await GAP_FORMATS.pretty();
    await accept(`broken.${language}.txt`, write(brokenGaps(language), GAP_OPTIONS));
  });
});
