import type { Reference } from '../../model/entity.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { Entry, Person, Stage, Workflow } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import type { WorkingClock } from '../../time/working-clock.ts';
import { castOfField } from '../cast.ts';
import { accountTime } from '../working-time/account-time.ts';
import { knownTime, planningFrame } from '../working-time/planning-frame.ts';
import { effortOf, isApprovalStage, kindOf } from './effort-of.ts';
import { type Eligible, eligiblePeople } from './eligible-people.ts';
import { hasKnownWindows } from './has-known-windows.ts';
import { type LateEntry, lateEntry } from './late-entry.ts';
import { leadBefore, USUAL_LEAD } from './lead-time.ts';
import type { LeftOut, LeftOutReason, PlannedStage } from './planned-stage.ts';
import { poolClock } from './pool-clock.ts';
import type { PublishTime } from './publish-time.ts';
import { type EntryStages, remainingStages } from './remaining-stages.ts';
import { type StageWindow, squeezedWindows } from './stage-windows.ts';

/** What is planned of an entry, and what is not. */
export interface EntrySchedule {
  readonly stages: readonly PlannedStage[];
  readonly leftOut: readonly LeftOut[];
  /** Why it hardly appears on time, if so. */
  readonly late: LateEntry | undefined;
}

type Step = Omit<PlannedStage, 'window' | 'planned' | 'isSqueezed' | 'hasKnownWindow' | 'effort'> & {
  readonly effort: PlannedStage['effort'] | undefined;
};

/**
 * Schedules the remaining stages of an entry backwards from its first appearance: the last is due then, each begins its
 * lead before it is due, and the one before is due where it begins, so that the windows tile.
 *
 * @param extraDays working days by which the leads of stages are lengthened, to see what that would do
 */
export function scheduleEntry(
  model: Model,
  entry: Entry,
  workflow: Workflow,
  publish: PublishTime,
  extraDays: ReadonlyMap<Stage, number> = new Map(),
): EntrySchedule {
  const passed = remainingStages(entry, workflow);
  const author = knownAuthor(model, entry, passed);
  const steps = passed.remaining.flatMap((stage) => stepsOf(model, entry, workflow, publish, passed, stage, author));
  const planned = plannedWindows(
    model,
    steps.map((step) => withLead(step, extraDays)),
    publish,
  );
  const { now, from, to } = planningFrame(model);
  const first = planned[0];
  const isLate = first !== undefined && first.due <= now && from <= now;
  const windows = isLate ? squeeze(steps, now, publish, accountTime(model)(publish.account).clock) : planned;
  const hasKnownWindow = passed.isKnown && hasKnownWindows(model, entry, publish.account, steps);
  const stages: PlannedStage[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, step] of steps.entries()) {
    const window = windows[index]!;
    const isOpen = passed.isBegun && step.stage === steps[0]?.stage;
    const release = isOpen ? from : Math.max(window.release, from);
    // What is late may have no minute left, and is still to be done.
    if ((window.due <= from && !isLate) || window.due > to) continue;
    const reason = obstacleOf(step);
    if (reason !== undefined) leftOut.push(leave(step, reason));
    else if (step.effort !== undefined && step.effort.minutes > 0) {
      const plan = { window: { release, due: window.due }, planned: planned[index]!, isSqueezed: isLate };
      stages.push({ ...step, effort: step.effort, ...plan, hasKnownWindow });
    }
  }
  const late = hasKnownWindow && from <= now ? lateEntry(model, entry, publish, steps, planned, passed) : undefined;
  return { stages, leftOut, late };
}

function withLead(step: Step, extraDays: ReadonlyMap<Stage, number>): Step {
  const days = extraDays.get(step.stage);
  if (days === undefined) return step;
  return { ...step, lead: { ...step.lead, workingDays: step.lead.workingDays + days } };
}

/** A stage as one step, or as several when everybody named must approve. */
function stepsOf(
  model: Model,
  entry: Entry,
  workflow: Workflow,
  publish: PublishTime,
  passed: EntryStages,
  stage: Stage,
  author: Person | undefined,
): Step[] {
  const { account } = publish;
  const isApproval = isApprovalStage(stage);
  const lead = valueOf(stage.lead);
  const isAuthoring = stage === passed.remaining.find((one) => kindOf(one) === 'produce') && author === undefined;
  const base = {
    ...{ entry, account, publish, workflow, stage, isApproval, isAuthoring, author: isApproval ? author : undefined },
    ...{ effort: effortOf(entry, stage, passed.all), lead: lead ?? USUAL_LEAD, isUsualLead: lead === undefined },
  };
  const id = `${entry.id}/${stage.id}`;
  const eligible = eligiblePeople(model);
  const rule = valueOf(stage.approval);
  const everybody = rule !== undefined && valueOf(rule.mode) === 'all' ? listOf(rule.by) : [];
  if (everybody.length < 2) return [{ ...base, id, eligible: without(eligible(entry, account, stage), base.author) }];
  return everybody
    .filter((reference) => !hasApproved(model, entry, stage, reference))
    .map((only) => ({
      ...{ ...base, id: `${id}@${only.id}` },
      eligible: without(eligible(entry, account, stage, only), base.author),
    }));
}

function hasApproved(model: Model, entry: Entry, stage: Stage, wanted: Reference): boolean {
  const people = castOfField(model, { state: 'value', value: wanted, at: wanted.at, isInherited: false }).people;
  return listOf(entry.approvals).some(
    ({ stage: approved, by }) =>
      valueOf(approved) === stage.id &&
      (valueOf(by)?.id === wanted.id || [...castOfField(model, by).people].some((person) => people.has(person))),
  );
}

function without(eligible: Eligible, author: Person | undefined): Eligible {
  if (author === undefined || !eligible.people.includes(author)) return eligible;
  return { ...eligible, people: eligible.people.filter((person) => person !== author) };
}

/** Who made the content, once the first produce stage is behind: its assignee, else the owner when that is one person. */
function knownAuthor(model: Model, entry: Entry, { all, remaining }: EntryStages): Person | undefined {
  const first = all.find((stage) => kindOf(stage) === 'produce');
  if (first !== undefined && remaining.includes(first)) return undefined;
  const assigned = first === undefined ? undefined : valueOf(entry.assignees)?.get(first.id)?.target;
  if (assigned !== undefined) return assigned;
  const [owner, ...others] = castOfField(model, entry.owner).people;
  return others.length === 0 ? owner : undefined;
}

function plannedWindows(model: Model, steps: readonly Step[], publish: PublishTime): StageWindow[] {
  const windows: StageWindow[] = [];
  let due = publish.instant;
  for (let index = steps.length - 1; index >= 0; ) {
    // Those who approve one and the same stage do it side by side.
    const alike = steps.filter(({ stage }) => stage === steps[index]!.stage);
    const pool = poolClock(model)(alike.flatMap(({ eligible }) => eligible.people));
    const account = accountTime(model)(publish.account);
    // Beyond what is known of people the account's hours stand for theirs.
    const isPoolKnown = pool.intervals.length > 0 && due <= knownTime(planningFrame(model)).to;
    const clocks = { account, pool: isPoolKnown ? pool : account.clock };
    const release = Math.min(leadBefore(due, steps[index]!.lead, clocks), due);
    for (const _ of alike) windows.unshift({ release, due });
    index -= alike.length;
    due = release;
  }
  return windows;
}

function squeeze(steps: readonly Step[], now: number, publish: PublishTime, clock: WorkingClock): StageWindow[] {
  const stages = [...new Set(steps.map(({ stage }) => stage))];
  const longest = (stage: Stage): number =>
    Math.max(...steps.filter((step) => step.stage === stage).map(({ effort }) => effort?.minutes ?? 0));
  const windows = squeezedWindows(stages.map(longest), now, publish.instant, clock);
  return steps.map(({ stage }) => windows[stages.indexOf(stage)]!);
}

function obstacleOf({ eligible, effort, stage, author }: Step): LeftOutReason | undefined {
  if (stage.effort.state === 'broken' || stage.lead.state === 'broken' || stage.kindField.state === 'broken')
    return 'unknown';
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
