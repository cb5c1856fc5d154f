import type { CoverageChange } from '../../diff/since/plan-change.ts';
import type { PlanAlone, PlanChain, PlanCoverage, PlanReachAt, PlanResilience } from '../../plan/plan-operations.ts';
import { writeInstant } from '../plan/json/write-instant.ts';

/** How an account is answered in one state, as far as the row is about it. */
export function coverageFigures(one: PlanCoverage, { aspect, target }: CoverageChange): object {
  const { policy, required, uncovered, worst, backlog } = one;
  switch (aspect) {
    case 'promise':
      return { policy };
    case 'uncovered':
      return { policy, required, uncovered };
    case 'wait':
      return {
        policy,
        at: worst && writeInstant(worst.at),
        minutes: worst?.until === undefined ? undefined : (worst.byPromise ?? worst.byWall),
      };
    case 'target': {
      const own = one.targets.find(
        ({ inbound, category }) => inbound === target?.inbound && category === target.category,
      );
      return { policy, within: own?.minutes, kept: own?.kept, of: own?.of, met: own?.isKept };
    }
    case 'backlog':
      return { policy, largest: backlog?.largest?.minutes, cleared: backlog?.isCleared };
  }
}

/** How fast somebody is reached; without minutes nobody ever is. */
export function reachFigures({ at, minutes, person }: PlanReachAt): object {
  return { at: writeInstant(at), minutes, person };
}

/** How long a first statement takes; without minutes it is never out. */
export function chainFigures({ at, minutes, target }: PlanChain): object {
  return { at: writeInstant(at), minutes, target };
}

/** On whom something rests. */
export function aloneFigures({ people }: PlanAlone): object {
  return { people };
}

/** What does not fit. */
export function absenceFigures({ short }: PlanResilience['absences'][number]): object {
  return { short };
}
