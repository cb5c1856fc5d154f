import type { Plan, PlanSummary } from '../../plan/plan.ts';
import type { PlanLoad, PlanStage } from '../../plan/plan-work.ts';

/** The numbers of a part of a plan. */
export function summarizeView(whole: Plan, part: Plan): PlanSummary {
  const { stages, posts } = part;
  const short = sum(stages.map((stage) => stage.short));
  const bound = boundOf(whole, part);
  return {
    entries: new Set([...stages, ...posts].map(({ entry }) => entry)).size,
    posts: posts.length,
    stages: stages.length,
    work: sum(stages.map(({ minutes }) => minutes)),
    short,
    bound,
    isProved: whole.isComplete && short === bound,
    // Of a part nothing more is known: its owners were chosen for the whole.
    isOptimal: whole.isComplete && short === bound,
    method: whole.summary.method,
    fullest: fullestOf(part.load),
    handOvers: countHandOvers(stages),
  };
}

/**
 * Minutes of the part's work that no plan can place: of each bottleneck, what is left of its shortage when all its work
 * outside the part were given up.
 */
function boundOf(whole: Plan, part: Plan): number {
  const minutes = new Map(whole.stages.map((stage) => [stage.id, stage.minutes]));
  const inside = new Set(part.stages.map(({ id }) => id));
  return sum(
    part.bottlenecks.map(({ short, stages }) => {
      const outside = sum(stages.filter((id) => !inside.has(id)).map((id) => minutes.get(id) ?? short));
      return Math.max(0, short - outside);
    }),
  );
}

function fullestOf(load: readonly PlanLoad[]): PlanSummary['fullest'] {
  let fullest: PlanLoad | undefined;
  for (const one of load) {
    if (one.used > 0 && (fullest === undefined || one.used * fullest.net > fullest.used * one.net)) fullest = one;
  }
  return fullest && { person: fullest.person, week: fullest.week, used: fullest.used, net: fullest.net };
}

function countHandOvers(stages: readonly PlanStage[]): number {
  const last = new Map<string, string>();
  let count = 0;
  for (const { entry, owner } of stages) {
    if (owner === undefined) continue;
    if ((last.get(entry) ?? owner) !== owner) count += 1;
    last.set(entry, owner);
  }
  return count;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
