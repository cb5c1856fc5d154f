import type { Finding } from '../../diagnostics/finding.ts';
import { type DecisionContext, type Decisions, decide, judgeOnTop } from '../decide.ts';
import type { Judged } from '../judge.ts';
import type { EarlierWorkspace, Renamed } from '../lint-input.ts';
import type { ChangeContext } from './change-context.ts';
import { guardFindings } from './guard-findings.ts';
import { findRemovedButUsed } from './removed-but-used.ts';

/**
 * Decides about every finding, those about the change since an earlier state included: what was removed and is still used
 * takes the place of what is found at each use, and what guards the check itself comes on top.
 */
export function decideChange(context: DecisionContext, earlier: EarlierWorkspace): Decisions {
  const { model } = context.analysis;
  const change: ChangeContext = {
    ...context,
    earlier,
    renames: once(() => earlier.renamesTo(model)),
    likelyRenames: once(() => earlier.likelyRenamesTo(model)),
  };
  const decided = withRemovals(context, change);
  const guards = guardFindings(decided.judged, change);
  const told = decided.judged.filter((one) => !guards.some((guard) => saysItToo(guard, one)));
  return { ...decided, judged: [...told, ...judgeOnTop(guards, context)] };
}

function withRemovals(context: DecisionContext, change: ChangeContext): Decisions {
  const decided = decide(context);
  const { findings, replaced } = findRemovedButUsed(decided.judged, change);
  if (findings.length === 0) return decided;
  const others = context.analysis.findings.filter((finding) => !replaced.has(finding));
  return decide({ ...context, analysis: { ...context.analysis, findings: [...others, ...findings] } });
}

/** Of a comment that is told of as such nothing more need be said: that it has no effect, or none yet. */
function saysItToo({ at: one }: Finding, { finding: { rule, at } }: Judged): boolean {
  if (rule !== 'repo/ineffective-suppression' && rule !== 'repo/unused-suppression') return false;
  return (
    one.kind === 'text' && at.kind === 'text' && one.file === at.file && at.start <= one.start && one.end <= at.end
  );
}

function once(compute: () => readonly Renamed[]): () => readonly Renamed[] {
  let known: readonly Renamed[] | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}
