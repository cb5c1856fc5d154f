import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/diagnostics/text.ts';
import type { PlacedChange } from '../../src/gaps/place-remedy.ts';
import { remedyOf } from '../../src/gaps/remedy-of.ts';
import { type AnyRule, checkSubjects, isChecked } from '../../src/lint/run-rules.ts';
import type { WorkspaceLint } from '../../src/lint/workspace-lint.ts';
import { rules } from '../../src/rules/registry.ts';
import { applyEdits } from '../../src/source/apply-edits.ts';
import { overlay } from './base.ts';
import { configOf, lintFiles, type TestWorkspace } from './lint-files.ts';
import { parseSpec } from './parse-spec.ts';

const gapRules = rules.filter(isChecked).filter((rule) => rule.gap !== undefined);

describe.each(gapRules.map((rule) => [rule.id, rule] as const))('the remedy of %s', (id, rule) => {
  it('is there', () => {
    expect(rule.remedy !== undefined || rule.fix !== undefined).toBe(true);
  });

  it.each(['en', 'tr'] as const)('closes each gap of its example and its spec when it is pasted (%s)', (language) => {
    let pasted = 0;
    for (const workspace of workspacesOf(rule)) pasted += pasteEach(rule, workspace, language);
    expect(pasted, `${id} finds nothing to close`).toBeGreaterThan(0);
  });
});

/** The example that is wrong, and every case of the spec. */
function workspacesOf(rule: AnyRule): readonly TestWorkspace[] {
  const { bad } = rule.example;
  const files = rule.exampleBase === 'none' ? { 'example.yaml': `${bad}\n` } : overlay(bad);
  const spec = `tests/rules/${rule.id}.md`;
  const cases = existsSync(spec) ? parseSpec(readFileSync(spec, 'utf8')) : [];
  return [{ files }, ...cases.map(({ files, today, existing }) => ({ files, today, existing }))];
}

/** Pastes the remedy of each finding alone and looks whether just that finding is gone. */
function pasteEach(rule: AnyRule, workspace: TestWorkspace, language: Language): number {
  const before = lintFiles(workspace);
  const { model, sources } = before;
  if (model === undefined || !before.isComplete) return 0;
  let pasted = 0;
  for (const { subject, findings } of checkSubjects(rule, model, configOf(workspace))) {
    for (const finding of findings) {
      const changes = remedyOf(
        rule,
        { subject, finding },
        { model, sources },
        { config: configOf(workspace), language },
      );
      expect(changes, `no YAML for ${JSON.stringify(finding)}`).not.toEqual([]);
      const after = lintFiles({ ...workspace, files: paste(workspace.files, changes) });
      const open = after.model && checkSubjects(rule, after.model, configOf(workspace));
      const words = JSON.stringify({ finding, changes }, undefined, 1);
      expect(
        open?.flatMap((one) => one.findings.map(namesOf)),
        words,
      ).not.toContain(namesOf(finding));
      const known = new Set(before.diagnostics.map(({ fingerprint }) => fingerprint));
      expect(grave(after, rule, known), words).toEqual([]);
      pasted += 1;
    }
  }
  return pasted;
}

function paste(files: TestWorkspace['files'], changes: readonly PlacedChange[]): Record<string, string> {
  const entries = Object.entries(files).map(([path, text]) => {
    const { text: changed, left } = applyEdits(
      text,
      changes.filter(({ file }) => file === path),
    );
    expect(left).toEqual([]);
    return [path, changed] as const;
  });
  return Object.fromEntries(entries);
}

/** What a finding is about, without numbers that a cure of another finding changes. */
function namesOf({ message, params = {}, subject }: { message: string; params?: object; subject?: string }): string {
  const names = Object.entries(params).filter(([, value]) => typeof value !== 'number');
  return JSON.stringify([message, subject, names]);
}

/** Remedies that begin something whose other parts have rules of their own, by the area of those. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  'account/no-response-policy': 'response/',
  'crisis/no-plan': 'crisis/',
  'crisis/no-tech-scenarios': 'crisis/',
};

/**
 * What a remedy must not bring: an error, or anything wrong with the file itself. Hints and warnings may come, since with
 * something new there is more to look at: a new colleague has nothing to do yet, a team of two needs a lead.
 */
function grave({ diagnostics }: WorkspaceLint, { id }: AnyRule, known: ReadonlySet<string>): string[] {
  const begun = BEGINNINGS[id];
  return diagnostics
    .filter(({ severity, rule }) => severity === 'error' || (severity === 'warning' && rule.startsWith('repo/')))
    .filter(({ rule, fingerprint }) => !known.has(fingerprint) && (begun === undefined || !rule.startsWith(begun)))
    .map(({ rule, message }) => `${rule} ${message}`);
}
