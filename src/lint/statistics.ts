import { compareCodeUnits } from '../diagnostics/compare.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { SEVERITIES, type Severity } from '../diagnostics/severity.ts';

/** How often a rule spoke. */
export interface RuleCount {
  readonly rule: string;
  /** The gravest severity of its reported findings. */
  readonly severity: Severity;
  readonly count: number;
  /** Those with a safe fix. */
  readonly fixable: number;
}

/** Reported findings counted by rule, the most frequent first. */
export function countByRule(diagnostics: readonly Diagnostic[]): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, severity, fixes, disposition } of diagnostics) {
    if (disposition !== 'reported') continue;
    const before = counts.get(rule) ?? { rule, severity, count: 0, fixable: 0 };
    const isFixable = fixes.some((fix) => fix.safety === 'safe');
    counts.set(rule, {
      rule,
      severity: rank(severity) < rank(before.severity) ? severity : before.severity,
      count: before.count + 1,
      fixable: before.fixable + (isFixable ? 1 : 0),
    });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compareCodeUnits(a.rule, b.rule));
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
