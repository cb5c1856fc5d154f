import { readConfig } from '../../src/config/read-config.ts';
import type { LintInput } from '../../src/lint/lint-input.ts';
import { lintWorkspace } from '../../src/lint/lint-workspace.ts';
import type { WorkspaceLint } from '../../src/lint/workspace-lint.ts';
import type { Rule } from '../../src/rules/define-rule.ts';
import { rules as registry } from '../../src/rules/registry.ts';
import { configShape } from '../../src/schema/generated/config-shape.ts';
import { readSource } from '../../src/source/read-source.ts';
import { PLANTED } from './planted-rules.ts';

/** Texts of files by path; `smorg.yaml` is the configuration. */
export type Files = Readonly<Record<string, string>>;

/** Every rule that a layer below emits, and the planted ones: what real rules check is tested elsewhere. */
export const RULES: readonly Rule[] = [...registry.filter((rule) => 'emittedBy' in rule), ...PLANTED].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

/** The input of a run over these files on 1 December 2026. */
export function inputOf(files: Files, options: Partial<LintInput> = {}): LintInput {
  const config = files['smorg.yaml'];
  const rules = options.rules ?? RULES;
  const source = config === undefined ? undefined : readSource('smorg.yaml', bytesOf(config), configShape);
  return {
    files: Object.entries(files).map(([path, text]) => ({ path, bytes: bytesOf(text) })),
    existingFiles: new Set(Object.keys(files)),
    config: readConfig(source, rules),
    ...{ rules, language: 'en', nowIn: () => ({ today: '2026-12-01', instant: 29_934_720 }) },
    ...options,
  };
}

/** Lints these files. */
export function lint(files: Files, options: Partial<LintInput> = {}): WorkspaceLint {
  return lintWorkspace(inputOf(files, options));
}

/** Reported findings in short: `teams.yaml:2:3 severity rule message`. */
export function reported(result: WorkspaceLint): string[] {
  return result.diagnostics
    .filter(({ disposition }) => disposition === 'reported')
    .map(({ file, range, severity, rule, message }) => {
      const at = range === undefined ? '' : `${file}:${range.start.line}:${range.start.column} `;
      return `${at}${severity} ${rule} ${message}`;
    });
}

/** Findings that were silenced: `suppressed rule: reason`. */
export function silenced(result: WorkspaceLint): string[] {
  return result.diagnostics
    .filter(({ disposition }) => disposition !== 'reported')
    .map(
      ({ disposition, rule, justification }) => `${disposition} ${rule}${justification ? `: ${justification}` : ''}`,
    );
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
