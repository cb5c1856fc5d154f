import { describe, expect, it } from 'vitest';
import { formatPretty } from '../../src/report/pretty.ts';
import { cleanResult, fixedResult, OPTIONS } from '../fixtures/report/lint-result.ts';

describe('pretty', () => {
  it.each([
    ['en', 'normal', {}],
    ['tr', 'normal', {}],
    ['en', 'verbose', { detail: 'verbose' }],
    ['en', 'quiet', { detail: 'quiet' }],
    ['en', 'narrow', { columns: 60, elapsedMs: 84.4 }],
    ['tr', 'color', { color: true, hyperlinks: true, elapsedMs: 1_234, stopToken: 'T0ken' }],
  ] as const)('writes the fixed report: %s %s', async (language, name, options) => {
    const text = formatPretty(fixedResult(language), { ...OPTIONS, ...options });
    await expect(text).toMatchFileSnapshot(`golden/pretty.${language}.${name}.txt`);
  });

  it('is one calm line and what was checked when all is well', () => {
    expect(formatPretty(cleanResult(), { ...OPTIONS, elapsedMs: 12 })).toBe(
      'No problems found in 6 files.\nChecked 6 files, 1,234 records in 12 ms. 2 YAML files without a section of smorg were skipped.\n',
    );
    expect(formatPretty(cleanResult('tr'), { ...OPTIONS, detail: 'quiet' })).toBe('');
  });
});
