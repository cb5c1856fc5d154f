import { describe, expect, it } from 'vitest';
import { type Baseline, parseBaseline } from '../../src/lint/baseline.ts';
import { pruneBaseline, writeBaseline } from '../../src/lint/write-baseline.ts';
import { type Files, lint, reported, silenced } from './workspace.ts';

const FILES = { 'a.yaml': 'audiences:\n  vague-a: {}\n  vague-b: {}\n' };

function baselineOf(files: Files, isDeaf = (_: string) => false): Baseline {
  const { text } = writeBaseline(lint(files), undefined, isDeaf);
  return parseBaseline('smorg-baseline.jsonl', text) as Baseline;
}

describe('a baseline', () => {
  it('holds what is found today, so that only what is new is reported', () => {
    const baseline = baselineOf(FILES);
    expect(silenced(lint(FILES, { baseline }))).toEqual(['baselined planted/vague', 'baselined planted/vague']);
    const more = { 'a.yaml': 'audiences:\n  vague-new: {}\n  vague-b: {}\n  vague-a: {}\n' };
    expect(reported(lint(more, { baseline }))).toEqual([
      'a.yaml:2:3 warning planted/vague Audience "vague-new" is vague',
    ]);
  });

  it('lets a finding show that took the place of another in the same file', () => {
    const changed = { 'a.yaml': 'audiences:\n  vague-a: {}\n  vague-c: {}\n' };
    expect(reported(lint(changed, { baseline: baselineOf(FILES) }))).toEqual([
      'a.yaml:3:3 warning planted/vague Audience "vague-c" is vague',
      'smorg-baseline.jsonl:3:1 warning repo/stale-baseline 1 entry of the baseline can go: "planted/vague".',
    ]);
  });

  it('says nothing of entries that it cannot judge', () => {
    const baseline = baselineOf(FILES);
    const off = { 'smorg.yaml': 'version: 1\nlint: {rules: {planted/vague: "off"}}\n', 'a.yaml': 'audiences: {}' };
    expect(reported(lint(off, { baseline }))).toEqual([]);
    const broken = reported(lint({ 'a.yaml': 'audiences: {x\n' }, { baseline }));
    expect(broken.join()).not.toContain('stale-baseline');
  });

  it('is deaf for locked rules', () => {
    const locked = { ...FILES, 'smorg.yaml': 'version: 1\nlint: {locked: [planted/vague]}\n' };
    const found = reported(lint(locked, { baseline: baselineOf(FILES) }));
    expect(found.slice(0, 2).join()).toContain('planted/vague');
    expect(found[2]).toBe(
      'smorg-baseline.jsonl:2:1 warning repo/stale-baseline 2 entries of the baseline have no effect: "planted/vague" cannot be put off.',
    );
    expect(writeBaseline(lint(locked), undefined, (rule) => rule === 'planted/vague')).toMatchObject({
      ...{ entries: 0, refused: 2 },
    });
  });

  it('is pruned of what is mended, and never grows by that', () => {
    const baseline = baselineOf(FILES);
    const mended = lint({ 'a.yaml': 'audiences:\n  vague-b: {}\n  vague-c: {}\n' }, { baseline });
    const pruned = pruneBaseline(mended, baseline);
    expect(pruned).toMatchObject({ entries: 1, added: 0, removed: 1 });
    expect(pruned.text).toContain('"entity":"audiences/vague-b"');
    expect(pruned.text).toContain('"file":"a.yaml"');
  });

  it('keeps what it cannot judge when it is pruned: rules that are off, files that are not reported on', () => {
    const baseline = baselineOf(FILES);
    const off = { ...FILES, 'smorg.yaml': 'version: 1\nlint: {rules: {planted/vague: "off"}}\n' };
    expect(pruneBaseline(lint(off, { baseline }), baseline)).toMatchObject({ entries: 2, removed: 0 });
    const elsewhere = lint(FILES, { baseline, only: ['b.yaml'] });
    expect(pruneBaseline(elsewhere, baseline)).toMatchObject({ entries: 2, removed: 0 });
  });
});
