import { type Remedy as Tried, tryRemedies } from '../flow/remedies.ts';
import { oncePerModel } from '../once-per-model.ts';
import { feasibility } from './assigned-work.ts';
import type { RemedyCandidate } from './remedy-candidate.ts';
import { remedyCandidates } from './remedy-candidates.ts';

/** A cure of a bottleneck that was tried by a flow. */
export type Remedy = Tried<RemedyCandidate>;

/** The greatest bottlenecks are looked at for cures; an organisation with more has other worries. */
const MOST_CURED = 20;
/** As many cures as anybody reads. */
const MOST_REMEDIES = 8;

/**
 * Cures for each bottleneck, by its index, the best first: those that leave least, then in the order in which they were
 * thought of. Each was tried on the whole problem.
 */
export const remedies = oncePerModel((model): ReadonlyMap<number, readonly Remedy[]> => {
  const known = feasibility(model);
  const greatest = known.bottlenecks
    .map(({ short }, index) => ({ short, index }))
    .sort((a, b) => b.short - a.short || a.index - b.index)
    .slice(0, MOST_CURED);
  return new Map(
    greatest.map(({ index }) => {
      const bottleneck = known.bottlenecks[index]!;
      const tried = tryRemedies(known, bottleneck, remedyCandidates(model, bottleneck));
      return [index, tried.toSorted((a, b) => a.left - b.left).slice(0, MOST_REMEDIES)];
    }),
  );
});
