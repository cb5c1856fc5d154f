import { kindOf } from '../analysis/back-schedule/effort-of.ts';
import type { PlannedStage } from '../analysis/back-schedule/planned-stage.ts';
import { oncePer } from '../analysis/once-per.ts';
import { assignment } from '../analysis/workload/assigned-work.ts';
import { workload } from '../analysis/workload/work-problem-of.ts';
import { compareCodeUnits } from '../diagnostics/compare.ts';
import { valueOf } from '../model/field.ts';
import type { Entry, Person, Stage } from '../model/generated/entities.ts';
import type { Model } from '../model/model.ts';
import { writeDuration } from '../time/duration.ts';
import type { Intervals } from '../time/intervals.ts';
import { type Moment, momentIn } from './moment.ts';
import type { PlanStage } from './plan-work.ts';

/** The stages of the horizon with their owners, by due time and id. */
export function stagesOf(model: Model): PlanStage[] {
  const { stages } = workload(model);
  return stages
    .map((stage, index) => stageOf(model, stage, index))
    .sort((a, b) => a.due.utc - b.due.utc || compareCodeUnits(a.id, b.id));
}

const writtenLead = oncePer(writeDuration);
/** Read once: an entry has several stages, and many entries go through the same ones. */
const titleOf = oncePer(({ id, title }: Entry | Stage): string => valueOf(title) ?? id);

/** Most stages share the people of another one. */
const idsOf = oncePer((people: readonly Person[]): readonly string[] => people.map(({ id }) => id));

/** One stage as the plan has it. */
export function stageOf(model: Model, planned: PlannedStage, index: number): PlanStage {
  const moment = momentIn(model);
  const { people } = workload(model);
  const task = assignment(model).tasks[index]!;
  const { entry, stage, eligible, effort, window } = planned;
  return {
    id: planned.id,
    entry: entry.id,
    entryTitle: titleOf(entry),
    title: titleOf(stage),
    kind: kindOf(stage),
    account: planned.account.id,
    release: moment(window.release),
    due: moment(window.due),
    planned: { release: moment(planned.planned.release), due: moment(planned.planned.due) },
    isLate: planned.isSqueezed,
    minutes: effort.minutes,
    effortFrom: effort.from,
    lead: writtenLead(planned.lead),
    isUsualLead: planned.isUsualLead,
    by: eligible.by,
    candidates: idsOf(eligible.people),
    owner: task.owner === undefined ? undefined : people[task.owner]!.id,
    blocks: blocksOf(task.blocks, moment),
    short: task.short,
  };
}

function blocksOf(blocks: Intervals, moment: (utc: number) => Moment): PlanStage['blocks'] {
  const rows: { start: Moment; end: Moment; minutes: number }[] = [];
  for (let i = 0; i < blocks.length; i += 2) {
    const start = blocks[i]!;
    const end = blocks[i + 1]!;
    rows.push({ start: moment(start), end: moment(end), minutes: end - start });
  }
  return rows;
}
