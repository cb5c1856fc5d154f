import { describe, expect, it } from 'vitest';
import { explainStage } from '../../../src/report/plan/explain-stage.ts';
import { PLAN_FORMAT_NAMES, PLAN_FORMATS, type PlanFormatName } from '../../../src/report/plan/plan-formats.ts';
import { HOSTILE_PLAN } from '../../fixtures/plan/hostile.ts';
import { CALM_PLAN, FIXED_PLAN, PLAN_OPTIONS } from '../../fixtures/plan/plan.ts';
import { DETAILS } from '../../fixtures/plan/stages.ts';

const LANGUAGES = ['en', 'tr'] as const;
const EXTENSIONS: Readonly<Partial<Record<PlanFormatName, string>>> = { pretty: 'txt', markdown: 'md' };

describe.each(PLAN_FORMAT_NAMES)('%s', (name) => {
  const extension = EXTENSIONS[name] ?? name;

  it.each(LANGUAGES)('writes the fixed plan in %s', async (language) => {
    const format = await PLAN_FORMATS[name]();
    const text = format(FIXED_PLAN, language, PLAN_OPTIONS);
    await expect(text).toMatchFileSnapshot(`golden/${name}.${language}.${extension}`);
  });

  it('writes a plan in which all is well, and one that an enemy wrote', async () => {
    const format = await PLAN_FORMATS[name]();
    await expect(format(CALM_PLAN, 'tr', PLAN_OPTIONS)).toMatchFileSnapshot(`golden/${name}.calm.${extension}`);
    await expect(format(HOSTILE_PLAN, 'en', PLAN_OPTIONS)).toMatchFileSnapshot(`golden/${name}.hostile.${extension}`);
  });

  it('gives the same bytes twice, ends its last line, and has no byte order mark', async () => {
    const format = await PLAN_FORMATS[name]();
    const text = format(FIXED_PLAN, 'en', PLAN_OPTIONS);
    expect(format(FIXED_PLAN, 'en', PLAN_OPTIONS)).toBe(text);
    expect(text).toMatch(/^[^\ufeff].*\n$/s);
  });
});

it.each(['json', 'csv'] as const)('holds no words of a language in %s', async (name) => {
  const format = await PLAN_FORMATS[name]();
  expect(format(FIXED_PLAN, 'tr', PLAN_OPTIONS)).toBe(format(FIXED_PLAN, 'en', PLAN_OPTIONS));
});

it.each(LANGUAGES)('shows a person, a team, an account and a week in %s', async (language) => {
  const pretty = await PLAN_FORMATS.pretty();
  const views = [{ person: 'iris-vane' }, { team: 'care' }, { account: 'instagram-uk' }, { week: '2026-W49' }];
  const texts = views.map((view) => pretty(FIXED_PLAN, language, { ...PLAN_OPTIONS, view }));
  await expect(texts.join('\n')).toMatchFileSnapshot(`golden/views.${language}.txt`);
});

it.each(LANGUAGES)('explains how stages came about in %s', async (language) => {
  const texts = DETAILS.map((detail) => explainStage(FIXED_PLAN, detail, language, PLAN_OPTIONS));
  await expect(texts.join('\n')).toMatchFileSnapshot(`golden/explain.${language}.txt`);
});
