import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../src/report/formats.ts';
import { formatPretty } from '../../src/report/pretty.ts';
import { formatPrettyClean } from '../../src/report/pretty-clean.ts';
import { cleanResult, fixedResult, OPTIONS } from '../fixtures/report/lint-result.ts';

const EXTENSIONS: Readonly<Partial<Record<FormatName, string>>> = {
  json: 'json',
  jsonl: 'jsonl',
  sarif: 'sarif.json',
  gitlab: 'json',
  junit: 'xml',
  checkstyle: 'xml',
  rdjson: 'json',
  markdown: 'md',
};

describe.each(FORMAT_NAMES)('%s', (name) => {
  const extension = EXTENSIONS[name] ?? 'txt';

  it.each(['en', 'tr'] as const)('writes the fixed report in %s', async (language) => {
    const format = await FORMATS[name]();
    const text = format(fixedResult(language), { ...OPTIONS, pathPrefix: 'org/' });
    await expect(text).toMatchFileSnapshot(`golden/${name}.${language}.${extension}`);
  });

  it('writes a clean run', async () => {
    const format = await FORMATS[name]();
    await expect(format(cleanResult(), OPTIONS)).toMatchFileSnapshot(`golden/${name}.clean.${extension}`);
  });

  it('gives the same bytes twice, ends its last line, and has no byte order mark', async () => {
    const format = await FORMATS[name]();
    const text = format(fixedResult(), OPTIONS);
    expect(format(fixedResult(), OPTIONS)).toBe(text);
    expect(text).toMatch(/^[^\ufeff].*\n$/s);
  });
});

it('reports a clean run alike, whether or not frames can be drawn', () => {
  for (const detail of ['quiet', 'normal', 'verbose'] as const) {
    const options = { ...OPTIONS, detail };
    expect(formatPrettyClean(cleanResult('tr'), options)).toBe(formatPretty(cleanResult('tr'), options));
  }
});
