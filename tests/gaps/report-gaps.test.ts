import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportGaps } from '../../src/gaps/report-gaps.ts';
import { defineRule } from '../../src/rules/define-rule.ts';
import { inputOf } from '../rules/lint-files.ts';
import { type Files, gapsOf, pasteRemedy } from './gaps-of.ts';

const SHOP = 'accounts:\n  shop: {platform: instagram, owner: ada}\npeople:\n  ada: {name: Ada Lund}\n';

function stateOf(files: Files, rule: string) {
  const report = gapsOf(files);
  return report.checks.find((check) => check.rule === rule);
}

describe('a check', () => {
  it('is satisfied, open with the share of its subjects, or idle without any', () => {
    const kpis = 'kpis:\n  reach: {metric: reach, accounts: shop}\n';
    const two = SHOP.replace('people:', '  news: {platform: x}\npeople:');
    expect(stateOf({ 'a.yaml': SHOP + kpis }, 'account/no-kpi')).toMatchObject({ state: 'satisfied', subjects: 1 });
    expect(stateOf({ 'a.yaml': two + kpis }, 'account/no-kpi')).toMatchObject({
      ...{ state: 'open', subjects: 2, satisfied: 1 },
    });
    expect(stateOf({ 'a.yaml': SHOP }, 'account/no-kpi')).toMatchObject({ state: 'idle', idle: 'no-subjects' });
  });

  it('does not apply where the organisation says so, with its reason, and is listed as such', () => {
    const organization = 'organization:\n  notApplicable: [{gap: kpi/none, reason: The agency measures for us}]\n';
    const report = gapsOf({ 'a.yaml': SHOP + organization });
    expect(report.checks.find(({ rule }) => rule === 'kpi/none')).toMatchObject({
      ...{ state: 'idle', idle: 'declared', justification: 'The agency measures for us' },
    });
    expect(report.gaps.map(({ rule }) => rule)).not.toContain('kpi/none');
    expect(report.accepted).toEqual([
      expect.objectContaining({ rule: 'kpi/none', by: 'organization', reason: 'The agency measures for us' }),
    ]);
  });

  it('leaves out a subject that a comment excuses, and counts the others', () => {
    const text = `accounts:
  shop: {platform: instagram}
  # smorg-ignore account/no-rationale: it was there before us
  old: {platform: x}
  blog: {platform: blog, rationale: Ours}
`;
    const report = gapsOf({ 'a.yaml': text });
    expect(report.checks.find(({ rule }) => rule === 'account/no-rationale')).toMatchObject({
      subjects: 2,
      satisfied: 1,
    });
    expect(report.accepted).toEqual([
      expect.objectContaining({ rule: 'account/no-rationale', by: 'comment', reason: 'it was there before us' }),
    ]);
  });

  it('runs under the preset for beginners too, but not where it needs several people', () => {
    const files = { 'a.yaml': SHOP, 'smorg.yaml': 'version: 1\nlint: {extends: starter}\n' };
    expect(stateOf(files, 'kpi/none')).toMatchObject({ state: 'open' });
    expect(stateOf(files, 'team/core-functions-covered')).toMatchObject({ state: 'idle', idle: 'one-person' });
  });

  it('is idle where the configuration turns it off', () => {
    const files = { 'a.yaml': SHOP, 'smorg.yaml': 'version: 1\nlint: {rules: {kpi/none: off}}\n' };
    expect(stateOf(files, 'kpi/none')).toMatchObject({ state: 'idle', idle: 'turned-off' });
  });

  it('is not counted when it fails, and the others go on', () => {
    const failing = defineRule({
      ...{ id: 'test/fails', severity: 'info', gap: 'high', section: 1, sources: [], fix: 'safe' },
      ...{ summary: { en: 'a', tr: 'b' }, why: { en: 'a', tr: 'b' }, messages: {}, example: { bad: '', good: '' } },
      subjects: () => [1],
      check: () => {
        throw new Error('planted');
      },
    });
    const input = inputOf({ files: { 'a.yaml': SHOP } });
    const { checks, gaps } = reportGaps({ ...input, language: 'en', rules: [...input.rules, failing] });
    expect(checks.find(({ rule }) => rule === 'test/fails')).toMatchObject({ state: 'idle', idle: 'failed' });
    expect(gaps.map(({ rule }) => rule)).toContain('kpi/none');
  });
});

describe('while a file cannot be read', () => {
  const report = gapsOf({ 'a.yaml': SHOP, 'b.yaml': 'kpis:\n  reach: {metric: reach\n' });

  it('gives no score and does not say that anything is nowhere', () => {
    expect(report).toMatchObject({ isComplete: false, mistakes: 1 });
    expect(report.score).toBeUndefined();
    expect(report.gaps.map(({ rule }) => rule)).toEqual(['account/mfa-not-declared', 'account/no-rationale']);
    expect(report.checks.find(({ rule }) => rule === 'kpi/none')).toMatchObject({ state: 'idle', idle: 'incomplete' });
  });
});

describe('a gap', () => {
  it('has a place, the sentence that demands it, who should close it and the YAML', () => {
    const [gap] = gapsOf({ 'a.yaml': SHOP }).gaps.filter(({ rule }) => rule === 'account/no-backup-owner');
    expect(gap).toMatchObject({
      places: [{ file: 'a.yaml', range: { start: { line: 2, column: 3 } } }],
      requirements: [{ id: 'S22' }],
      owner: { id: 'ada', name: 'Ada Lund', because: 'account-owner' },
    });
    expect(gap?.requirements[0]?.sentence.tr).toMatch(/tek bir kişi/);
    expect(gap?.remedy[0]).toMatchObject({ file: 'a.yaml', how: 'below', line: 4 });
  });

  it('is for whoever is accountable for work of its kind before anybody else', () => {
    const rows = 'responsibilities:\n  measurement: {responsible: bo, accountable: bo}\n';
    const bo = SHOP.replace('name: Ada Lund}', 'name: Ada Lund}\n  bo: {name: Bo Ek}');
    const [gap] = gapsOf({ 'a.yaml': bo + rows }).gaps.filter(({ rule }) => rule === 'kpi/none');
    expect(gap?.owner).toEqual({
      ...{ id: 'bo', kind: 'people', name: 'Bo Ek', because: 'accountable', activity: 'measurement' },
    });
  });

  it('hides contacts, in what it says and in what is to be pasted', () => {
    const text =
      'people:\n  ada: {name: Ada Lund, email: ada@pine.example}\naccounts:\n  shop: {platform: instagram, owner: ada}\n';
    expect(JSON.stringify(gapsOf({ 'a.yaml': text }))).not.toContain('ada@pine');
  });

  it('never proposes to write into a private file', () => {
    const files = { 'a.private.yaml': 'people:\n  ada: {email: ada@pine.example}\n', 'b.yaml': SHOP };
    const written = gapsOf(files).gaps.flatMap(({ remedy }) => remedy.map(({ file }) => file));
    expect(new Set(written)).toEqual(new Set(['b.yaml']));
  });
});

it('lists what is left open for now, with its date', () => {
  const text = `${SHOP}goals:
  reach: {title: Reach, owner: tbd, due: {tbd: after the fair, due: 2026-11-01}}
`;
  expect(gapsOf({ 'a.yaml': text }).vacancies).toEqual([
    expect.objectContaining({ entity: { kind: 'goals', id: 'reach' }, field: 'owner', isOverdue: false }),
    expect.objectContaining({ field: 'due', reason: 'after the fair', due: '2026-11-01', isOverdue: true }),
  ]);
});

it.each(['en', 'tr'] as const)(
  'leads from the smallest organisation to 100 by pasting what it says (%s)',
  (language) => {
    let files: Files = { 'organisation.yaml': readFileSync('examples/smallest/organisation.yaml', 'utf8') };
    let report = gapsOf(files, language);
    const scores = [report.score];
    for (let step = 0; report.gaps.length > 0; step++) {
      const gap = report.gaps[0]!;
      files = pasteRemedy(files, gap);
      report = gapsOf(files, language);
      expect(report.isComplete, gap.rule).toBe(true);
      expect(report.gaps.map(({ fingerprint }) => fingerprint)).not.toContain(gap.fingerprint);
      scores.push(report.score);
      expect(step).toBeLessThan(200);
    }
    expect(report.score).toBe(100);
    expect(scores[0]).toBeLessThan(20);
  },
);
