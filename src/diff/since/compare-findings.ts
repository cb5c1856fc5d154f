import { SEVERITIES } from '../../diagnostics/severity.ts';
import type { Judged } from '../../lint/judge.ts';
import { measureOf } from '../../lint/measure-of.ts';

/**
 * What became of a finding that is in both states: worse or better by whether it counts, then by its severity, then by
 * the number that measures it. Of what does not count now nothing more is said.
 *
 * @param isWhole whether both states could be read as a whole: otherwise numbers may be smaller than what they count
 */
export function compareFindings(before: Judged, after: Judged, isWhole: boolean): 'unchanged' | 'worse' | 'better' {
  if (after.disposition !== 'reported') return 'unchanged';
  if (before.disposition !== 'reported') return 'worse';
  const severer = SEVERITIES.indexOf(before.severity) - SEVERITIES.indexOf(after.severity);
  const more = severer === 0 && isWhole ? growth(measureOf(before), measureOf(after)) : severer;
  return more > 0 ? 'worse' : more < 0 ? 'better' : 'unchanged';
}

function growth(before: number | undefined, after: number | undefined): number {
  return before === undefined || after === undefined ? 0 : after - before;
}
