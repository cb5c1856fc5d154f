import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LintResult } from '../lint/lint-result.ts';

/** The findings that count: neither suppressed nor in the baseline, nor gone since the base of a comparison. */
export function selectReported(result: LintResult): readonly Diagnostic[] {
  return result.diagnostics.filter(isReported);
}

/** Whether the finding counts. */
export function isReported(diagnostic: Diagnostic): boolean {
  return diagnostic.disposition === 'reported' && diagnostic.change !== 'fixed';
}
