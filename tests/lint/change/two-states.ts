import { readEarlier } from '../../../src/commands/read-earlier.ts';
import type { ReadFile } from '../../../src/files/read-file.ts';
import { BASELINE_NAME, parseBaseline } from '../../../src/lint/baseline.ts';
import { judgeWorkspace } from '../../../src/lint/judge-workspace.ts';
import type { EarlierWorkspace, LintInput } from '../../../src/lint/lint-input.ts';
import { presentWorkspace } from '../../../src/lint/lint-workspace.ts';
import { readWorkspace } from '../../../src/lint/read-workspace.ts';
import type { WorkspaceLint } from '../../../src/lint/workspace-lint.ts';
import { type Files, inputOf, reported } from '../workspace.ts';

/**
 * Lints a state of a workspace since another; the baseline and files that are no YAML are among the files.
 *
 * @param around what there is, or was, besides
 */
export function lintSince(
  before: Files,
  after: Files,
  options: Partial<LintInput> = {},
  around: Partial<EarlierWorkspace> = {},
): WorkspaceLint {
  const text = after[BASELINE_NAME];
  const baseline = text === undefined ? undefined : parseBaseline(BASELINE_NAME, text);
  if (baseline !== undefined && 'badLine' in baseline) throw new Error('not a baseline');
  const input = { ...inputOf(after), baseline, ...options };
  const files = Object.entries(before).map(
    ([path, content]): ReadFile => ({ path, bytes: new TextEncoder().encode(content) }),
  );
  const base = {
    root: '/',
    yaml: files.filter(({ path }) => /\.ya?ml$/.test(path)),
    existingFiles: new Set(Object.keys(before)),
    fileAt: (name: string) => files.find(({ path }) => path === name),
  };
  const present = readWorkspace(input);
  const paths = { config: 'smorg.yaml', baseline: BASELINE_NAME };
  const { earlier } = readEarlier({ root: '/', input, paths }, base, { ref: 'main', commit: 'abc' }, present);
  return presentWorkspace(judgeWorkspace({ ...input, earlier: { ...earlier, ...around } }, present), {
    language: input.language,
  });
}

/** What is said about the change itself, in short. */
export function aboutChange(
  before: Files,
  after: Files,
  options: Partial<LintInput> = {},
  around: Partial<EarlierWorkspace> = {},
): string[] {
  const rules = / repo\/(?:weakened-check|large-removal|removed-but-used) /;
  return reported(lintSince(before, after, options, around)).filter((line) => rules.test(line));
}
