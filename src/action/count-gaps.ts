import type { GapReport } from '../gaps/gap-report.ts';
import type { Outputs } from './write-outputs.ts';

/**
 * The outputs about gaps: of several organisations the sum, and the lowest score. What is not known of one of them is not
 * known.
 *
 * @param reports one for each organisation; `undefined` for one that cannot be read at all
 */
export function countGaps(reports: readonly (GapReport | undefined)[]): Outputs {
  const known = reports.filter((report) => report !== undefined);
  if (known.length === 0) return {};
  const changes = known.map(({ since }) => since?.counts);
  const scores = known.flatMap(({ score }) => score ?? []);
  return {
    gaps: sum(known.map(({ gaps }) => gaps.length)),
    'new-gaps': changes.every((counts) => counts !== undefined)
      ? sum(changes.map((counts) => counts.new + counts.worse))
      : undefined,
    score: scores.length < reports.length ? undefined : Math.min(...scores),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
