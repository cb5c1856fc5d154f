import type { FailOn } from '../config/config.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { SEVERITIES } from '../diagnostics/severity.ts';
import { isGuardOfChange } from '../lint/is-guard-of-change.ts';
import type { WorkspaceLint } from '../lint/workspace-lint.ts';
import type { LintOptions } from './lint-options.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';

const INTERNAL_ERROR_RULE = 'repo/internal-error';

/**
 * The exit code of a run: 4 when a rule threw, 2 when a configuration cannot be used, 1 when a finding reaches
 * `failOn` (each workspace has its own, and for what guards the check against a change that of the stricter state) or there
 * are more warnings than allowed, else 0. No format changes it.
 *
 * @param failOnNew only findings that are new or worse count, for the warnings that are allowed too
 */
export function exitCodeOf(
  checked: readonly WorkspaceLint[],
  prepared: readonly PreparedWorkspace[],
  { maxWarnings, failOnNew = false }: Pick<LintOptions, 'maxWarnings' | 'failOnNew'>,
): number {
  if (checked.some((lint) => lint.diagnostics.some(({ rule }) => rule === INTERNAL_ERROR_RULE))) return 4;
  if (checked.some((lint) => lint.isConfigBroken)) return 2;
  const warnings = checked
    .flatMap((lint) => lint.diagnostics)
    .filter((one) => counts(one, failOnNew) && one.severity === 'warning');
  if (maxWarnings !== undefined && warnings.length > maxWarnings) return 1;
  return failingFindings(checked, prepared, { failOnNew }).length > 0 ? 1 : 0;
}

/** The findings that reach the `failOn` of their workspace, and so fail a run. */
export function failingFindings(
  checked: readonly WorkspaceLint[],
  prepared: readonly PreparedWorkspace[],
  { failOnNew = false }: Pick<LintOptions, 'failOnNew'>,
): readonly Diagnostic[] {
  return checked.flatMap(({ diagnostics, rules, guardFailOn }, index) => {
    const failing = failingSeverities(prepared[index]?.input.config.config.failOn.value ?? 'error');
    const guarding = failingSeverities(guardFailOn);
    const guards = new Set(rules.filter(isGuardOfChange).map(({ id }) => id));
    return diagnostics.filter(
      (one) => counts(one, failOnNew) && (guards.has(one.rule) ? guarding : failing).includes(one.severity),
    );
  });
}

function counts({ disposition, change }: Diagnostic, failOnNew: boolean): boolean {
  return disposition === 'reported' && (!failOnNew || change === 'new' || change === 'worse');
}

function failingSeverities(failOn: FailOn): readonly string[] {
  return failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
}
