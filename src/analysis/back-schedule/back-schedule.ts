import { compareCodeUnits } from '../../diagnostics/compare.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Entry } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { oncePerModel } from '../once-per-model.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import type { LeftOut, LeftOutReason, PlannedStage } from './planned-stage.ts';
import { type PublishTime, publishTimes } from './publish-time.ts';
import { scheduleEntry } from './schedule-entry.ts';
import { type WorkflowChoice, workflowOf } from './workflow-of.ts';

/** The work behind the calendars, scheduled backwards from publishing. */
export interface BackSchedule {
  /** Stages that are due within the horizon, by id. */
  readonly stages: readonly PlannedStage[];
  /** Entries that appear within the horizon, with when, by time and id. */
  readonly posts: readonly Post[];
  /** What should be in the plan and is not, by entry and stage. */
  readonly leftOut: readonly LeftOut[];
}

/** An entry that appears on an account. */
export interface Post extends PublishTime {
  readonly entry: Entry;
}

/** The back-schedule of the model's horizon. */
export const backSchedule = oncePerModel((model): BackSchedule => {
  const stages: PlannedStage[] = [];
  const posts: Post[] = [];
  const leftOut: LeftOut[] = [];
  for (const calendar of model.calendars) {
    for (const entry of listOf(calendar.entries)) addEntry(model, entry, { stages, posts, leftOut });
  }
  stages.sort((a, b) => compareCodeUnits(a.id, b.id));
  posts.sort(
    (a, b) =>
      a.instant - b.instant || compareCodeUnits(a.entry.id, b.entry.id) || compareCodeUnits(a.account.id, b.account.id),
  );
  leftOut.sort(
    (a, b) => compareCodeUnits(a.entry.id, b.entry.id) || compareCodeUnits(a.stage?.id ?? '', b.stage?.id ?? ''),
  );
  return { stages, posts, leftOut };
});

interface Draft {
  readonly stages: PlannedStage[];
  readonly posts: Post[];
  readonly leftOut: LeftOut[];
}

function addEntry(model: Model, entry: Entry, draft: Draft): void {
  const status = valueOf(entry.status);
  if (status === 'cancelled') return;
  const { zone, now, from, to } = planningFrame(model);
  const times = publishTimes(entry, zone);
  const [first] = times;
  for (const time of times) {
    if (time.instant >= from && time.instant < to) draft.posts.push({ ...time, entry });
  }
  if (status === 'published' || status === 'scheduled') return;
  const choice = workflowOf(model)(entry);
  const reason = first === undefined ? absenceOf(entry) : first.instant <= now ? 'past' : obstacleOf(choice);
  if (first !== undefined && choice.kind === 'found' && reason === undefined) {
    const scheduled = scheduleEntry(model, entry, choice.workflow, first);
    draft.stages.push(...scheduled.stages);
    draft.leftOut.push(...scheduled.leftOut);
  } else if (reason !== undefined && (first === undefined || first.instant < to)) {
    // What appears after the plan's end has time to get a workflow.
    const at = reason === 'past' ? placeOf(entry) : entry.at;
    draft.leftOut.push({ entry, stage: undefined, minutes: undefined, reason, at });
  }
}

function obstacleOf({ kind }: WorkflowChoice): LeftOutReason | undefined {
  if (kind === 'found') return undefined;
  return kind === 'none' ? 'no-workflow' : kind === 'ambiguous' ? 'ambiguous-workflow' : 'unknown';
}

function absenceOf(entry: Entry): LeftOutReason {
  if (entry.publishAt.state === 'broken' || entry.accounts.state === 'broken' || entry.variants.state === 'broken')
    return 'unknown';
  return entry.publishAt.state === 'value' ? 'no-account' : 'no-date';
}

function placeOf(entry: Entry): LeftOut['at'] {
  return entry.publishAt.state === 'value' && !entry.publishAt.isInherited ? entry.publishAt.at : entry.at;
}
