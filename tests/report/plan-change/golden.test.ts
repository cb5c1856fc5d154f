import { describe, expect, it } from 'vitest';
import {
  CHANGE_FORMAT_NAMES,
  CHANGE_FORMATS,
  type ChangeFormatName,
} from '../../../src/report/plan-change/change-formats.ts';
import { CHANGE_OPTIONS, CHANGES_BY_NAME } from '../../fixtures/plan-change/change.ts';

const LANGUAGES = ['en', 'tr'] as const;
const EXTENSIONS: Readonly<Record<ChangeFormatName, string>> = { pretty: 'txt', markdown: 'md', json: 'json' };

describe.each(CHANGE_FORMAT_NAMES)('%s', (name) => {
  it.each(LANGUAGES)('writes every sort of change in %s', async (language) => {
    const format = await CHANGE_FORMATS[name]();
    const texts = Object.values(CHANGES_BY_NAME).map((change) => format(change, language, CHANGE_OPTIONS));
    await expect(texts.join('\n')).toMatchFileSnapshot(`golden/${name}.${language}.${EXTENSIONS[name]}`);
  });

  it('gives the same bytes twice and ends its last line', async () => {
    const format = await CHANGE_FORMATS[name]();
    for (const change of Object.values(CHANGES_BY_NAME)) {
      const text = format(change, 'en', CHANGE_OPTIONS);
      expect(format(change, 'en', CHANGE_OPTIONS)).toBe(text);
      expect(text).toMatch(/^[^\ufeff].*\n$/s);
    }
  });
});

it('holds no words of a language in json', async () => {
  const json = await CHANGE_FORMATS.json();
  for (const change of Object.values(CHANGES_BY_NAME))
    expect(json(change, 'tr', CHANGE_OPTIONS)).toBe(json(change, 'en', CHANGE_OPTIONS));
});

it('leaves only the headline when it should be quiet, and cuts no list when it should be verbose', async () => {
  const pretty = await CHANGE_FORMATS.pretty();
  const change = CHANGES_BY_NAME['worse']!;
  expect(pretty(change, 'en', { ...CHANGE_OPTIONS, detail: 'quiet' }).split('\n')).toHaveLength(3);
  const rows = Array.from({ length: 40 }, (_, i) => ({
    ...change.load[0]!,
    week: `2026-W${i + 10}`,
    change: 'new' as const,
  }));
  const many = { ...change, load: rows };
  expect(pretty(many, 'en', CHANGE_OPTIONS)).toMatch(/… \d+ more; --verbose shows all/);
  expect(pretty(many, 'en', { ...CHANGE_OPTIONS, detail: 'verbose' })).not.toContain('more; --verbose');
});

it('leaves out rows of Markdown that do not fit, and counts them', async () => {
  const markdown = await CHANGE_FORMATS.markdown();
  for (const maxBytes of [500, 800, 1_200]) {
    const text = markdown(CHANGES_BY_NAME['worse']!, 'en', { ...CHANGE_OPTIONS, maxBytes });
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(maxBytes);
    expect(text).toMatch(/\d+ lines? (?:does|do) not fit here\.\n$/);
  }
});
