import type { Diagnostic, DiagnosticFix, TextEdit } from '../diagnostics/diagnostic.ts';
import { overlap } from './overlap.ts';

/** Which fixes are applied: those that can lose nothing, or those too that a person should look at. */
export type FixLevel = 'safe' | 'all';

/** A fix that is about to be applied. */
export interface ChosenFix {
  readonly diagnostic: Diagnostic;
  readonly fix: DiagnosticFix;
  /** Knows the fix again in the next round. */
  readonly key: string;
}

/**
 * Fixes of reported findings that can be applied together, at most one a finding, in order of place. What overlaps an
 * earlier one waits for the next round.
 *
 * @param tried keys of fixes that are not tried again
 */
export function chooseFixes(
  diagnostics: readonly Diagnostic[],
  level: FixLevel,
  tried: ReadonlySet<string>,
): ChosenFix[] {
  const chosen: ChosenFix[] = [];
  const taken = new Map<string, TextEdit[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.disposition !== 'reported') continue;
    const one = firstFix(diagnostic, level, tried);
    if (one === undefined || one.fix.edits.some((edit) => taken.get(edit.file)?.some((other) => overlap(edit, other))))
      continue;
    chosen.push(one);
    for (const edit of one.fix.edits) taken.set(edit.file, [...(taken.get(edit.file) ?? []), edit]);
  }
  return chosen;
}

function firstFix(diagnostic: Diagnostic, level: FixLevel, tried: ReadonlySet<string>): ChosenFix | undefined {
  for (const fix of diagnostic.fixes) {
    const key = JSON.stringify([diagnostic.fingerprint, fix.title]);
    const isWanted = level === 'all' || fix.safety === 'safe';
    if (isWanted && fix.edits.length > 0 && !tried.has(key)) return { diagnostic, fix, key };
  }
  return undefined;
}
