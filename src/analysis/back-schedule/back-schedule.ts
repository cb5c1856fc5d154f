import { compareCodeUnits } from '../../diagnostics/compare.ts';
import { listOf, soundOf, valueOf } from '../../model/field.ts';
import type { Entry, Workflow } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { oncePerModel } from '../once-per-model.ts';
import { latestPublishing } from '../working-time/latest-publishing.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import type { LateEntry } from './late-entry.ts';
import type { LeftOut, LeftOutReason, PlannedStage } from './planned-stage.ts';
import { type PublishTime, publishTimes } from './publish-time.ts';
import { type CountsOn, scheduleEntry } from './schedule-entry.ts';
import { workflowOf } from './workflow-of.ts';

/** The work behind the calendars, scheduled backwards from publishing. */
export interface BackSchedule {
  /** Stages that are due within the horizon, by id. */
  readonly stages: readonly PlannedStage[];
  /** Entries that appear within the horizon, with when, by time and id. */
  readonly posts: readonly Post[];
  /** What should be in the plan and is not, by entry and stage. */
  readonly leftOut: readonly LeftOut[];
  /** What will hardly appear on time, by entry. */
  readonly late: readonly LateEntry[];
  /** Of each entry with leads of hours, whose working time moves its windows. */
  readonly countsOn: ReadonlyMap<Entry, CountsOn>;
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
  const late: LateEntry[] = [];
  const countsOn = new Map<Entry, CountsOn>();
  for (const calendar of model.calendars) {
    for (const entry of soundOf(calendar.entries)) addEntry(model, entry, { stages, posts, leftOut, late, countsOn });
  }
  stages.sort((a, b) => compareCodeUnits(a.id, b.id));
  posts.sort(
    (a, b) =>
      a.instant - b.instant || compareCodeUnits(a.entry.id, b.entry.id) || compareCodeUnits(a.account.id, b.account.id),
  );
  leftOut.sort(
    (a, b) => compareCodeUnits(a.entry.id, b.entry.id) || compareCodeUnits(a.stage?.id ?? '', b.stage?.id ?? ''),
  );
  late.sort((a, b) => compareCodeUnits(a.entry.id, b.entry.id));
  return { stages, posts, leftOut, late, countsOn };
});

interface Draft {
  readonly stages: PlannedStage[];
  readonly posts: Post[];
  readonly leftOut: LeftOut[];
  readonly late: LateEntry[];
  readonly countsOn: Map<Entry, CountsOn>;
}

function addEntry(model: Model, entry: Entry, draft: Draft): void {
  const status = valueOf(entry.status);
  if (status === 'cancelled') return;
  const { zone, from, to } = planningFrame(model);
  const times = publishTimes(entry, zone);
  const [first] = times;
  for (const time of times) {
    if (time.instant >= from && time.instant < to) draft.posts.push({ ...time, entry });
  }
  // What is scheduled has no work left; that its post is missing from the plan is told all the same.
  if (status === 'published' || (status === 'scheduled' && first !== undefined)) return;
  const reason = obstacleOf(model, entry, first);
  if (reason !== undefined) {
    const at = (reason === 'past' ? first?.at : undefined) ?? entry.at;
    draft.leftOut.push({ entry, stage: undefined, minutes: undefined, reason, eligible: undefined, at });
    return;
  }
  const choice = workflowOf(model)(entry);
  // What appears long after the plan's end has time to get a workflow; what is so far ahead has no lead into the plan.
  if (first === undefined || choice.kind !== 'found' || first.instant > latestPublishing(model)) return;
  const scheduled = scheduleEntry(model, entry, choice.workflow, first);
  draft.stages.push(...scheduled.stages);
  draft.leftOut.push(...scheduled.leftOut);
  if (scheduled.late !== undefined) draft.late.push(scheduled.late);
  if (scheduled.countsOn !== undefined) draft.countsOn.set(entry, scheduled.countsOn);
}

/** Why nothing of an entry can be planned, if so. */
function obstacleOf(model: Model, entry: Entry, first: PublishTime | undefined): LeftOutReason | undefined {
  const { now, to } = planningFrame(model);
  if (first === undefined) {
    const fields = [entry.publishAt, entry.accounts, entry.variants];
    if (fields.some(({ state }) => state === 'broken')) return 'unknown';
    return entry.publishAt.state === 'value' && listOf(entry.accounts).length === 0 ? 'no-account' : 'no-date';
  }
  if (first.instant <= now) return 'past';
  if (first.instant >= to) return undefined;
  const choice = workflowOf(model)(entry);
  const { kind } = choice;
  if (kind === 'found') return isEmpty(choice.workflow) ? 'no-stages' : undefined;
  return kind === 'none' ? 'no-workflow' : kind === 'ambiguous' ? 'ambiguous-workflow' : 'unknown';
}

function isEmpty({ stages }: Workflow): boolean {
  return stages.state !== 'broken' && listOf(stages).length === 0;
}
