import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { SEVERITIES } from '../../diagnostics/severity.ts';
import type { LintResult } from '../../lint/lint-result.ts';
import { isReported } from '../select-reported.ts';

/** Findings of one rule that are shown with their lines; a hundred frames of the same slip teach no more than ten. */
export const MOST_FULL_PER_RULE = 10;
const MOST_SHOWN = 500;
const MOST_FIXED = 20;

/** The findings that a report for people shows, in the order of the result, and how many it only counts. */
export interface Shown {
  readonly findings: readonly ShownFinding[];
  /** Shown without their lines. */
  readonly brief: number;
  /** Left out because there are too many; the mildest go first. */
  readonly hidden: number;
  /** Left out because only errors were asked for. */
  readonly quiet: number;
  /** Left out because an earlier state has them too. */
  readonly folded: number;
  /** What is gone since that state. */
  readonly fixed: readonly Diagnostic[];
  /** Left out of these. */
  readonly moreFixed: number;
}

/** A finding and how it is shown. */
export interface ShownFinding {
  readonly finding: Diagnostic;
  readonly form: 'full' | 'brief';
}

/**
 * Chooses what is shown. No choice changes a total. Compared with an earlier state, what is new or worse comes first, and
 * what was there already is counted only.
 */
export function chooseShown(result: LintResult, detail: 'quiet' | 'normal' | 'verbose'): Shown {
  const { diagnostics, since } = result;
  const gone = since?.fixed ?? [];
  if (detail === 'verbose') {
    const all = since === undefined ? diagnostics : [...diagnostics].sort((a, b) => newness(a) - newness(b));
    const findings = all.map((finding) => ({ finding, form: 'full' }) as const);
    return { findings, brief: 0, hidden: 0, quiet: 0, folded: 0, fixed: gone, moreFixed: 0 };
  }
  const reported = diagnostics.filter(isReported);
  const told = since === undefined ? reported : reported.filter(({ change }) => change !== 'unchanged');
  const asked = detail === 'quiet' ? told.filter((finding) => finding.severity === 'error') : told;
  const shown = takeGravest(asked);
  const findings = giveForms(since === undefined ? shown : [...shown].sort((a, b) => newness(a) - newness(b)));
  const fixed = detail === 'quiet' ? [] : gone.slice(0, MOST_FIXED);
  return {
    findings,
    brief: findings.filter(({ form, finding }) => form === 'brief' && finding.change !== 'better').length,
    hidden: asked.length - shown.length,
    quiet: told.length - asked.length,
    folded: reported.length - told.length,
    fixed,
    moreFixed: detail === 'quiet' ? 0 : gone.length - fixed.length,
  };
}

/** New and worse before what may be new, before what was there. */
function newness({ change }: Diagnostic): number {
  return change === 'new' || change === 'worse' ? 0 : change === undefined ? 1 : 2;
}

function giveForms(findings: readonly Diagnostic[]): ShownFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    if (finding.change === 'better') return { finding, form: 'brief' };
    const times = (seen.get(finding.rule) ?? 0) + 1;
    seen.set(finding.rule, times);
    return { finding, form: times > MOST_FULL_PER_RULE ? 'brief' : 'full' };
  });
}

function takeGravest(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  if (findings.length <= MOST_SHOWN) return findings;
  const byGravity = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const fresh = byGravity.filter((finding) => newness(finding) === 0);
  const taken = new Set([...new Set([...fresh, ...byGravity])].slice(0, MOST_SHOWN));
  return findings.filter((finding) => taken.has(finding));
}
