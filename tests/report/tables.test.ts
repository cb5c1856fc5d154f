import { describe, expect, it } from 'vitest';
import { formatStatistics } from '../../src/report/statistics.ts';
import { formatTiming } from '../../src/report/timing.ts';
import { cleanResult, fixedResult } from '../fixtures/report/lint-result.ts';

describe('statistics', () => {
  it.each(['en', 'tr'] as const)('counts by rule, the most frequent first, in %s', async (language) => {
    await expect(formatStatistics(fixedResult(language))).toMatchFileSnapshot(`golden/statistics.${language}.txt`);
  });

  it('says nothing about a clean run', () => {
    expect(formatStatistics(cleanResult())).toBe('');
  });
});

describe('timing', () => {
  const timings = [
    { name: 'read', milliseconds: 12.345 },
    { name: 'repo/unresolved-ref', milliseconds: 1_234.5 },
    { name: 'model', milliseconds: 12.345 },
  ];

  it.each(['en', 'tr'] as const)('shows the longest first with its share, in %s', async (language) => {
    await expect(formatTiming(timings, language)).toMatchFileSnapshot(`golden/timing.${language}.txt`);
  });

  it('divides nothing by nothing', () => {
    expect(formatTiming([{ name: 'read', milliseconds: 0 }], 'en')).toContain('0%');
    expect(formatTiming([], 'en')).toBe('');
  });
});
