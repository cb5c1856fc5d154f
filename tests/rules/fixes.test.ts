import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, DiagnosticFix } from '../../src/diagnostics/diagnostic.ts';
import { rules } from '../../src/rules/registry.ts';
import { exampleFiles } from './base.ts';
import { allFixedByHand, fixable, fixedByHand, reportedOf } from './fix-by-hand.ts';
import { fixFiles, type TestWorkspace } from './lint-files.ts';
import { parseSpec } from './parse-spec.ts';

// Every fix of every rule, as its example and its spec show it, applied a second time by the tests' own means.

interface Shown {
  readonly title: string;
  readonly workspace: TestWorkspace;
  /** Whether the organisation lacks nothing else: then a fix may bring no other finding at all. */
  readonly isWhole: boolean;
}

const offering = rules.filter((rule) => rule.fix !== undefined);

describe.each(offering.map((rule) => [rule.id, rule] as const))('the fixes of %s', (id, rule) => {
  const shown = shownOf(id);
  const offers = shown.flatMap((one) =>
    fixable(one.workspace)
      .filter((diagnostic) => diagnostic.rule === id)
      .flatMap((diagnostic) => diagnostic.fixes.map((fix) => ({ ...one, diagnostic, fix }))),
  );

  it('are shown, and none is graver than the rule says', () => {
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.some(({ fix }) => fix.safety === 'suggested')).toBe(rule.fix === 'suggested');
  });

  it('cure the finding, each by itself, and bring no other', () => {
    const isRevealing = 'emittedBy' in rule;
    for (const { title, workspace, isWhole, fix } of offers) {
      const fixed = fixedByHand(workspace, fix);
      const [before, after] = [reportedOf(workspace), reportedOf(fixed)];
      const written = after.filter((one) => isWritten(one, fixed, fix));
      const label = `${title}: ${fix.title}`;
      expect(written.filter((one) => one.rule === id).map(wording), label).toEqual([]);
      expect(after.filter((one) => one.rule === id).length, label).toBeLessThan(
        before.filter((one) => one.rule === id).length,
      );
      // What could not be read and now can be shows what it hid; at the written text itself nothing may be wrong.
      const news = newFindings(before, isRevealing ? written : after);
      expect(news.filter((one) => one.severity === 'error' || (isWhole && !isRevealing)).map(wording), label).toEqual(
        [],
      );
    }
  });

  it('are written by --fix to the byte, and leave nothing for a second run', () => {
    for (const { title, workspace } of shown) {
      if (fixable(workspace).length === 0) continue;
      for (const level of ['safe', 'all'] as const) {
        const { files, refused } = fixFiles(workspace, level);
        const fixed = { ...workspace, files: { ...workspace.files } as Record<string, string> };
        for (const { path, after } of files) fixed.files[path] = after;
        if (refused.length === 0) expect(fixed.files, title).toEqual(allFixedByHand(workspace, level).files);
        expect(fixFiles(fixed, level).files, title).toEqual([]);
      }
    }
  });
});

it('are offered by no rule that does not say so', () => {
  const silent = rules.filter((rule) => rule.fix === undefined);
  const offered = silent.flatMap(({ id }) =>
    shownOf(id).flatMap(({ workspace }) => fixable(workspace).filter(({ rule }) => rule === id)),
  );
  expect(offered.map(wording)).toEqual([]);
});

function shownOf(id: string): Shown[] {
  const rule = rules.find((one) => one.id === id)!;
  const cases = parseSpec(readFileSync(`tests/rules/${id}.md`, 'utf8'));
  const shown: Shown[] = cases.map((one) => ({ title: one.title, workspace: one, isWhole: false }));
  if (rule.exampleBase === 'illustration') return shown;
  const example: TestWorkspace = { files: exampleFiles(rule, rule.example.bad) };
  return [{ title: 'its example', workspace: example, isWhole: rule.exampleBase === undefined }, ...shown];
}

function wording({ rule, message }: Diagnostic): string {
  return `${rule}: ${message}`;
}

/** What was not found before; findings that only moved keep their fingerprint. */
function newFindings(before: readonly Diagnostic[], after: readonly Diagnostic[]): Diagnostic[] {
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  return after.filter(({ fingerprint }) => !known.has(fingerprint));
}

function isWritten({ file, range }: Diagnostic, { files }: TestWorkspace, { edits }: DiagnosticFix): boolean {
  let shift = 0;
  return edits
    .filter((edit) => edit.file === file)
    .sort((a, b) => a.range.start.offset - b.range.start.offset)
    .some(({ range: old, text }) => {
      const start = old.start.offset + shift;
      shift += text.length - (old.end.offset - old.start.offset);
      const end = Math.min(start + text.length, files[file!]!.length);
      return range !== undefined && text !== '' && range.start.offset < end && start < range.end.offset;
    });
}
