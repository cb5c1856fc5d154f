import type { Plan } from '../../plan/plan.ts';
import { compareCoverage } from './compare-coverage.ts';
import { compareReach, compareStatements } from './compare-crisis.ts';
import { compareAbsences, compareAlone } from './compare-resilience.ts';
import { compareBottlenecks, compareLoad, compareWork } from './compare-work.ts';
import type { AmountChange, PlanChange, PlanObstacle } from './plan-change.ts';
import { changed } from './weigh-change.ts';

/**
 * What happened to the plan between two states of an organisation, both planned for the same days.
 *
 * @param before of the earlier state under the ids of the later one, since ids break ties between people and stages
 */
export function comparePlans(before: Plan, after: Plan): PlanChange {
  const obstacle = obstacleOf(before, after);
  const shortage = amount(before.summary.bound, after.summary.bound);
  const unplaced = amount(before.summary.short, after.summary.short);
  if (obstacle !== undefined) return { ...NOTHING, obstacle, before, after, shortage, unplaced };
  return {
    ...{ obstacle, before, after, shortage, unplaced },
    load: compareLoad(before.load, after.load),
    bottlenecks: compareBottlenecks(before.bottlenecks, after.bottlenecks),
    work: compareWork(before, after),
    coverage: compareCoverage(before, after),
    reach: compareReach(before.crisis, after.crisis),
    statements: compareStatements(before.crisis, after.crisis),
    alone: compareAlone(before.resilience, after.resilience),
    absences: compareAbsences(before.resilience.absences, after.resilience.absences),
  };
}

const NOTHING = {
  ...{ load: [], bottlenecks: [], work: [], coverage: [], reach: [], statements: [], alone: [], absences: [] },
};

function obstacleOf(before: Plan, after: Plan): PlanObstacle | undefined {
  if (!isKnown(after)) return 'head-incomplete';
  if (!isKnown(before)) return 'base-incomplete';
  const hasWork = ({ stages, posts, leftOut }: Plan) => stages.length + posts.length + leftOut.length > 0;
  return !hasWork(before) && hasWork(after) ? 'base-without-work' : undefined;
}

/** Whoever cannot be found is nobody to a plan; that would look like a change for the better or the worse. */
function isKnown({ isComplete, areActorsKnown }: Plan): boolean {
  return isComplete && areActorsKnown;
}

/** Minutes that should be none. */
function amount(before: number, after: number): AmountChange {
  const { change, isProblem } = changed(before, after, (minutes) => ({ isProblem: minutes > 0, amounts: [minutes] }));
  return { change, isProblem, before, after };
}
