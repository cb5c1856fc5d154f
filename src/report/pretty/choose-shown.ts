import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { SEVERITIES } from '../../diagnostics/severity.ts';
import type { LintResult } from '../../lint/lint-result.ts';
import { isReported } from '../select-reported.ts';

/** Findings of one rule that are shown with their lines; a hundred frames of the same slip teach no more than ten. */
export const MOST_FULL_PER_RULE = 10;
const MOST_SHOWN = 500;

/** The findings that a report for people shows, in the order of the result, and how many it only counts. */
export interface Shown {
  readonly findings: readonly { readonly finding: Diagnostic; readonly form: 'full' | 'brief' }[];
  /** Shown without their lines. */
  readonly brief: number;
  /** Left out because there are too many; the mildest go first. */
  readonly hidden: number;
  /** Left out because only errors were asked for. */
  readonly quiet: number;
}

/** Chooses what is shown. No choice changes a total. */
export function chooseShown({ diagnostics }: LintResult, detail: 'quiet' | 'normal' | 'verbose'): Shown {
  if (detail === 'verbose') {
    return { findings: diagnostics.map((finding) => ({ finding, form: 'full' })), brief: 0, hidden: 0, quiet: 0 };
  }
  const reported = diagnostics.filter(isReported);
  const asked = detail === 'quiet' ? reported.filter((finding) => finding.severity === 'error') : reported;
  const shown = takeGravest(asked);
  const seen = new Map<string, number>();
  const findings = shown.map((finding) => {
    const times = (seen.get(finding.rule) ?? 0) + 1;
    seen.set(finding.rule, times);
    return { finding, form: times > MOST_FULL_PER_RULE ? 'brief' : 'full' } as const;
  });
  return {
    findings,
    brief: findings.filter(({ form }) => form === 'brief').length,
    hidden: asked.length - shown.length,
    quiet: reported.length - asked.length,
  };
}

function takeGravest(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  if (findings.length <= MOST_SHOWN) return findings;
  const byGravity = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const taken = new Set(byGravity.slice(0, MOST_SHOWN));
  return findings.filter((finding) => taken.has(finding));
}
