import { compareCodeUnits } from '../../diagnostics/compare.ts';
import { valueOf } from '../../model/field.ts';
import type { Entry, Person, Stage, Workflow } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import type { WorkingClock } from '../../time/working-clock.ts';
import { accountTime } from '../working-time/account-time.ts';
import { planningFrame } from '../working-time/planning-frame.ts';
import type { StageEffort } from './effort-of.ts';
import { hasKnownWindows } from './has-known-windows.ts';
import { type LateEntry, lateEntry } from './late-entry.ts';
import type { LeftOut, LeftOutReason, PlannedStage } from './planned-stage.ts';
import { type LeadWindow, plannedWindows } from './planned-windows.ts';
import type { PublishTime } from './publish-time.ts';
import { type EntryStages, remainingStages } from './remaining-stages.ts';
import { stageTraits } from './stage-traits.ts';
import { type StageWindow, squeezedWindows } from './stage-windows.ts';
import { type Step, stepsOf } from './steps-of.ts';
import type { Supposition } from './supposition.ts';

/** What is planned of an entry, and what is not. */
export interface EntrySchedule {
  readonly stages: readonly PlannedStage[];
  readonly leftOut: readonly LeftOut[];
  /** Why it hardly appears on time, if so. */
  readonly late: LateEntry | undefined;
  readonly countsOn: CountsOn | undefined;
}

/** Whose working time moves an entry's windows, because leads are written in hours. */
export interface CountsOn {
  /** Those who may do these stages, or could but for a skill. */
  readonly people: ReadonlySet<Person>;
  /** The stretch of time in which it does, UTC minutes. */
  readonly from: number;
  readonly to: number;
}

type Timing = Pick<PlannedStage, 'window' | 'planned' | 'isSqueezed' | 'hasKnownWindow'>;

/**
 * Schedules the remaining stages of an entry backwards from its first appearance: the last is due then, each begins its
 * lead before it is due, and the one before is due where it begins, so that the windows tile.
 *
 * @param supposition what is otherwise than in the files, to see what would come of it
 */
export function scheduleEntry(
  model: Model,
  entry: Entry,
  workflow: Workflow,
  publish: PublishTime,
  supposition: Supposition = {},
): EntrySchedule {
  const passed = remainingStages(entry, workflow);
  const steps = stepsOf(model, entry, workflow, publish, passed).map((step) => withHelp(step, supposition));
  const planned = plannedWindows(model, steps, publish, supposition);
  const { now, from, to } = planningFrame(model);
  const first = planned[0];
  const isLate = first !== undefined && first.due <= now && from <= now;
  const windows = isLate ? squeeze(steps, now, publish, accountTime(model)(publish.account).clock) : planned;
  const hasKnownWindow = passed.isKnown && hasKnownWindows(model, publish, steps);
  const stages: PlannedStage[] = [];
  const leftOut = publish.instant < to ? unreadOf(entry, passed) : [];
  for (const [index, step] of steps.entries()) {
    const { release, due } = windows[index]!;
    // What is late may have no minute left, and is still to be done.
    if ((due <= from && !isLate) || due > to) continue;
    const reason = obstacleOf(step);
    if (reason !== undefined) leftOut.push(leave(step, reason));
    else if (step.effort !== undefined && step.effort.minutes > 0) {
      const isOpen = passed.isBegun && step.stage === steps[0]?.stage;
      const window = { release: isOpen ? from : Math.max(release, from), due };
      const timing = { window, planned: planned[index]!, isSqueezed: isLate, hasKnownWindow };
      stages.push(planStage(step, step.effort, timing));
    }
  }
  const late = hasKnownWindow && from <= now ? lateEntry(model, entry, publish, steps, planned, passed) : undefined;
  return { stages, leftOut, late, countsOn: countsOnOf(steps, planned, publish) };
}

/** What cannot be planned because it cannot be read how far the entry is, or whether it passes a stage. */
function unreadOf(entry: Entry, { unclear, isLost }: EntryStages): LeftOut[] {
  const unread = isLost ? [undefined] : unclear;
  return unread.map((stage) => ({
    ...{ entry, stage, minutes: undefined, reason: 'unknown', eligible: undefined, at: entry.at },
  }));
}

function countsOnOf(
  steps: readonly Step[],
  planned: readonly LeadWindow[],
  publish: PublishTime,
): CountsOn | undefined {
  if (planned.every(({ countsFrom }) => countsFrom === undefined)) return undefined;
  const people = new Set<Person>();
  let from = publish.instant;
  for (const [index, { eligible }] of steps.entries()) {
    const { countsFrom } = planned[index]!;
    if (countsFrom === undefined) continue;
    from = Math.min(from, countsFrom);
    for (const person of eligible.people) people.add(person);
    for (const { person } of eligible.unfit) people.add(person);
  }
  return { people, from, to: publish.instant };
}

function withHelp(step: Step, { joining }: Supposition): Step {
  if (joining === undefined || !joining.joins(step)) return step;
  const people = [...step.eligible.people, joining.person].sort((a, b) => compareCodeUnits(a.id, b.id));
  return { ...step, eligible: { ...step.eligible, people } };
}

function planStage(step: Step, effort: StageEffort, timing: Timing): PlannedStage {
  const { window, planned, isSqueezed, hasKnownWindow } = timing;
  const { id, entry, account, publish, workflow, stage, lead, isUsualLead, eligible } = step;
  const { isApproval, isAuthoring, author } = step;
  return {
    id,
    entry,
    account,
    publish,
    workflow,
    stage,
    effort,
    window,
    planned,
    isSqueezed,
    hasKnownWindow,
    lead,
    isUsualLead,
    eligible,
    isApproval,
    isAuthoring,
    author,
  };
}

function squeeze(steps: readonly Step[], now: number, publish: PublishTime, clock: WorkingClock): StageWindow[] {
  const stages = [...new Set(steps.map(({ stage }) => stage))];
  const longest = (stage: Stage): number =>
    Math.max(...steps.filter((step) => step.stage === stage).map(({ effort }) => effort?.minutes ?? 0));
  const windows = squeezedWindows(stages.map(longest), now, publish.instant, clock);
  return steps.map(({ stage }) => windows[stages.indexOf(stage)]!);
}

function obstacleOf({ eligible, effort, stage, author }: Step): LeftOutReason | undefined {
  if (!stageTraits(stage).isPlannable) return 'unknown';
  if (eligible.people.length === 0 && eligible.hasOutsider) return 'outside';
  if (effort === undefined) return 'no-effort';
  if (eligible.people.length > 0) return undefined;
  if (!eligible.isKnown) return 'unknown';
  if (author !== undefined && eligible.unfit.length === 0) return 'only-author';
  const named = [stage.by, valueOf(stage.approval)?.by].find(
    (field) => field !== undefined && field.state !== 'absent',
  );
  const isVacant =
    named?.state === 'vacant' || (named?.state === 'value' && named.value.some((one) => one.vacancy !== undefined));
  return isVacant ? 'vacant' : 'nobody';
}

function leave({ entry, stage, effort, eligible }: Step, reason: LeftOutReason): LeftOut {
  return { entry, stage, minutes: effort?.minutes, reason, eligible, at: entry.at };
}
