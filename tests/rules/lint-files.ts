import type { Config } from '../../src/config/config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { FixLevel } from '../../src/lint/choose-fixes.ts';
import { type FixResult, fixWorkspace } from '../../src/lint/fix.ts';
import type { LintInput } from '../../src/lint/lint-input.ts';
import { lintWorkspace } from '../../src/lint/lint-workspace.ts';
import type { WorkspaceLint } from '../../src/lint/workspace-lint.ts';
import { rules } from '../../src/rules/registry.ts';
import { configShape } from '../../src/schema/generated/config-shape.ts';
import { readSource } from '../../src/source/read-source.ts';
import { type Now, parseNow } from '../../src/time/parse-now.ts';

/** A workspace as a test writes it. */
export interface TestWorkspace {
  /** Texts by path; `smorg.yaml` among them is the configuration. */
  readonly files: Readonly<Record<string, string>>;
  readonly today?: string | undefined;
  /** Paths that exist beside the files. */
  readonly existing?: readonly string[];
}

const TODAY = '2026-12-01';

/** Runs every rule over a workspace, in English, on 1 December 2026 unless told otherwise. */
export function lintFiles(workspace: TestWorkspace, options: Partial<LintInput> = {}): WorkspaceLint {
  return lintWorkspace({ ...inputOf(workspace), ...options });
}

/** Applies every fix, also those that a person should look at unless told otherwise. */
export function fixFiles(workspace: TestWorkspace, level: FixLevel = 'all'): FixResult {
  return fixWorkspace(inputOf(workspace), level);
}

/** The configuration of a workspace. */
export function configOf(workspace: TestWorkspace): Config {
  return inputOf(workspace).config.config;
}

/** What a run over a workspace is given. */
export function inputOf({ files, today = TODAY, existing = [] }: TestWorkspace): LintInput {
  const { 'smorg.yaml': config, ...organisation } = files;
  const encoder = new TextEncoder();
  const source = config === undefined ? undefined : readSource('smorg.yaml', encoder.encode(config), configShape);
  return {
    files: Object.entries(organisation).map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
    existingFiles: new Set([...Object.keys(files), ...existing]),
    config: readConfig(source, rules),
    rules,
    language: 'en',
    nowIn: (zone) => momentOf(today, zone),
  };
}

function momentOf(text: string, zone = 'UTC'): Now {
  const now = parseNow(text, zone);
  if (!now.ok) throw new Error(`no date or time: ${text}`);
  return now.value;
}
