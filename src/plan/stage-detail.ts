import { choicesFor } from '../analysis/workload/assigned-work.ts';
import { workload } from '../analysis/workload/work-problem-of.ts';
import type { Model } from '../model/model.ts';
import type { PlanStageDetail } from './plan-work.ts';
import { skippedDays } from './skipped-days.ts';
import { stageOf } from './stages.ts';

/**
 * How the figures of a stage came about.
 *
 * @param id of the stage, `calendar/entry/stage`, or its last parts where they are enough
 * @returns `undefined` when no stage of the plan, or more than one, is called so
 */
export function stageDetail(model: Model, id: string): PlanStageDetail | undefined {
  const { stages, people } = workload(model);
  const exact = stages.findIndex((stage) => stage.id === id);
  const ending = stages.flatMap((stage, index) => (stage.id.endsWith(`/${id}`) ? [index] : []));
  const index = exact >= 0 ? exact : ending.length === 1 ? ending[0]! : undefined;
  const planned = index === undefined ? undefined : stages[index];
  if (index === undefined || planned === undefined) return undefined;
  return {
    stage: stageOf(model, planned, index),
    skipped: skippedDays(model, planned),
    candidates: choicesFor(model)(index).map(({ person, ...choice }) => ({ person: people[person]!.id, ...choice })),
    unfit: planned.eligible.unfit.map(({ person, lacks }) => ({ person: person.id, lacks })),
  };
}
