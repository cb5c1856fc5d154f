import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { SEVERITIES } from '../diagnostics/severity.ts';

/**
 * The findings in the order in which a place with little room should show them: new and worse ones first, then by
 * severity, then one of each rule before any rule repeats; otherwise as they were.
 */
export function rankFindings(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<number, Diagnostic[]>();
  for (const finding of findings) {
    const gravity = (isFresh(finding) ? 0 : SEVERITIES.length) + SEVERITIES.indexOf(finding.severity);
    const group = groups.get(gravity);
    if (group === undefined) groups.set(gravity, [finding]);
    else group.push(finding);
  }
  const gravities = [...groups.keys()].sort((a, b) => a - b);
  return gravities.flatMap((gravity) => alternateRules(groups.get(gravity)!));
}

function isFresh({ change }: Diagnostic): boolean {
  return change === 'new' || change === 'worse';
}

function alternateRules(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const rounds: Diagnostic[][] = [];
  const times = new Map<string, number>();
  for (const finding of findings) {
    const round = times.get(finding.rule) ?? 0;
    times.set(finding.rule, round + 1);
    const before = rounds[round];
    if (before === undefined) rounds.push([finding]);
    else before.push(finding);
  }
  return rounds.flat();
}
