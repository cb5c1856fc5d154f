import type { FailOn } from '../config/config.ts';
import { SEVERITIES } from '../diagnostics/severity.ts';
import type { WorkspaceLint } from '../lint/workspace-lint.ts';
import type { PreparedWorkspace } from './prepare-workspaces.ts';

const INTERNAL_ERROR_RULE = 'repo/internal-error';

/**
 * The exit code of a run: 4 when a rule threw, 2 when a configuration cannot be used, 1 when a finding reaches
 * `failOn` (each workspace has its own) or there are more warnings than allowed, else 0. No format changes it.
 */
export function exitCodeOf(
  checked: readonly WorkspaceLint[],
  prepared: readonly PreparedWorkspace[],
  maxWarnings: number | undefined,
): number {
  if (checked.some((lint) => lint.diagnostics.some(({ rule }) => rule === INTERNAL_ERROR_RULE))) return 4;
  if (checked.some((lint) => lint.isConfigBroken)) return 2;
  const reported = checked.map((lint) => lint.diagnostics.filter(({ disposition }) => disposition === 'reported'));
  const warnings = reported.flat().filter(({ severity }) => severity === 'warning').length;
  if (maxWarnings !== undefined && warnings > maxWarnings) return 1;
  const isFailed = reported.some((diagnostics, index) => {
    const failing = failingSeverities(prepared[index]?.input.config.config.failOn.value ?? 'error');
    return diagnostics.some(({ severity }) => failing.includes(severity));
  });
  return isFailed ? 1 : 0;
}

function failingSeverities(failOn: FailOn): readonly string[] {
  return failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
}
